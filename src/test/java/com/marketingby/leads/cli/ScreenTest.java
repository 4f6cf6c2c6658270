package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.run.RunProgress;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private static Pace pace(int done, int of, double perSecond) {
        return new Pace("visit", new RunProgress.Part(done, of), perSecond,
                new RunProgress(1, 0, 3, of, 0, of - done, 0, 34, new BigDecimal("1.36")));
    }

    @Test
    void whatIsWrittenScrollsByAboveTheBottomLine() {
        var screen = Screen.on(terminal, Map.of());
        screen.bottom("visit 1");
        screen.println("something failed");
        screen.stream().println("and the log says so");
        screen.bottom("");
        assertThat(shown()).isEqualTo(
                "visit 1\r\u001b[Ksomething failed\nvisit 1\r\u001b[Kand the log says so\nvisit 1\r\u001b[K");
    }

    @Test
    void aLineThatHasNotEndedIsNotTornByTheBottomLine() {
        var screen = Screen.on(terminal, Map.of());
        screen.bottom("visit 1");
        screen.print("half");
        screen.flush();
        screen.bottom("visit 2");
        screen.println(" a line");
        assertThat(shown()).isEqualTo("visit 1\r\u001b[Khalf a line\nvisit 2");
    }

    @Test
    void aMistakeIsRedOnAScreenUnlessNoColorIsSetAndNeverElsewhere() {
        assertThat(complaintTo(Screen.on(terminal, Map.of()))).isEmpty();
        assertThat(shown()).contains("\u001b[31mlead-scraper:\u001b[0m Unmatched argument");
        terminal.reset();
        complaintTo(Screen.on(terminal, Map.of("NO_COLOR", "1")));
        assertThat(shown()).startsWith("lead-scraper: Unmatched argument").doesNotContain("\u001b");
        assertThat(complaintTo(null)).startsWith("lead-scraper: Unmatched argument").doesNotContain("\u001b");
    }

    private static String complaintTo(@Nullable Screen screen) {
        var err = new StringWriter();
        LeadScraper.run(new String[]{"nonsense"}, Map.of(), new PrintWriter(new StringWriter()),
                screen == null ? new PrintWriter(err, true) : screen);
        return err.toString();
    }

    @Test
    void theBarSaysHowFarHowFastAndHowLongStillWithin79Columns() {
        assertThat(Bar.line(pace(123, 300, 12.3), false))
                .isEqualTo("visit     ━━━━━━━━━───────────────  41 %  123 of 300  12.3/s  15 s left");
        assertThat(Bar.line(pace(99_999, 1_000_000, 0.01), false)).hasSizeLessThanOrEqualTo(79);
        assertThat(Bar.line(pace(123, 300, 12.3), true)).contains("\u001b[32m━━━━━━━━━\u001b[0m─");
    }

    @Test
    void aResultOfADryRunIsPrintedWhereTheBarStood() {
        var screen = Screen.on(terminal, Map.of());
        var command = LeadScraper.commandLine(Map.of(), InputStream.nullInputStream()).setErr(screen);
        try (var progress = DryRunProgress.of(new Terminal(command, false).watcher(), 3)) {
            assertThat(shown()).isEqualTo("visit");
            progress.print(() -> assertThat(shown()).isEqualTo("visit\r\u001b[K"));
            progress.done();
        }
        assertThat(shown()).endsWith("visit     ends, 1 websites done\n");
    }

    @Test
    void withoutAnEndInSightThereIsNoBarButWhatWasFoundAndSpent() {
        assertThat(Bar.line(pace(80, 0, 2), true))
                .isEqualTo("visit     80 found, 3 parts of the area to go  2.0/s  34 calls, 1.360 USD");
    }

    @Test
    void theTimeUntilTheFirstRowIsDoneDoesNotMakeAStepSlow() {
        var course = new Course("visit");
        for (var second = 0; second <= 9; second++) {
            course.at(second * 1_000_000_000L, visited(0));
        }
        assertThat(course.at(10_000_000_000L, visited(100)).timeLeft()).isEqualTo("9 s left");
        assertThat(course.at(11_000_000_000L, visited(100)).timeLeft()).as("when nothing more comes")
                .isEqualTo("18 s left");
    }

    private static RunProgress visited(int websites) {
        return new RunProgress(1, 0, 0, 1000, 0, 1000 - websites, 0, 0, BigDecimal.ZERO);
    }

    @Test
    void thePaceIsThatOfTheLastHalfMinute() {
        var course = new Course("visit");
        for (var second = 0; second <= 100; second++) {
            course.at(second * 1_000_000_000L,
                    new RunProgress(1, 0, 0, 1000, 0, 1000 - (second < 60 ? second : 60 + (second - 60) * 5),
                            0, 0, BigDecimal.ZERO));
        }
        var pace = course.at(101_000_000_000L, new RunProgress(1, 0, 0, 1000, 0, 735, 0, 0, BigDecimal.ZERO));
        assertThat(pace.rate()).isEqualTo("5.0/s");
        assertThat(pace.timeLeft()).isEqualTo("2 min left");
        assertThat(pace(1, 10_000, 0.5).timeLeft()).isEqualTo("5 h 33 min left");
        assertThat(pace(1, 10, 0.5).rate()).isEqualTo("30/min");
        assertThat(pace(1, 10, 0).rate() + pace(1, 10, 0).timeLeft()).isEmpty();
    }
}
