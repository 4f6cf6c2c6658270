package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class LogfmtTest {
    private static String line(String message, Consumer<LoggingEvent> more) {
        var event = new LoggingEvent("", new LoggerContext().getLogger("com.marketingby.leads.job.ClaimedWork"),
                Level.WARN,
                message, null, null);
        event.setInstant(Instant.parse("2026-11-22T23:59:59.123456Z"));
        event.setMDCPropertyMap(Map.of());
        more.accept(event);
        return new Logfmt().doLayout(event);
    }

    @Test
    void aLineHasTimeLevelRunStepEventAndFields() {
        assertThat(line("the run goes on", event -> {
            event.addKeyValuePair(new KeyValuePair("event", "broken"));
            event.addKeyValuePair(new KeyValuePair("step", "visit"));
            event.addKeyValuePair(new KeyValuePair("run", 12));
            event.addKeyValuePair(new KeyValuePair("claim", "a \"b\" = c"));
        })).isEqualTo(
                "time=2026-11-22T23:59:59.123Z level=warn run=12 step=visit event=broken claim=\"a \\\"b\\\" = c\" "
                        + "logger=ClaimedWork msg=\"the run goes on\"" + System.lineSeparator());
    }

    @Test
    void anExceptionStaysOnTheLine() {
        var line = line("broken\nin two",
                event -> event.setThrowableProxy(new ch.qos.logback.classic.spi.ThrowableProxy(
                        new IllegalStateException("outer", new IllegalArgumentException("inner\nof two lines")))));
        assertThat(line.lines()).hasSize(1);
        assertThat(line).contains("msg=\"broken\\nin two\"",
                "error=\"java.lang.IllegalStateException: outer < java.lang.IllegalArgumentException: inner\\nof two lines\"",
                "at=\"LogfmtTest.java:");
    }

    @Test
    void keysPasswordsAndMailboxesAreMasked() {
        assertThat(Logfmt.masked("https://maps.example/json?key=AIzaSyD-secret&q=1"))
                .isEqualTo("https://maps.example/json?key=***&q=1");
        assertThat(Logfmt.masked("postgres://leads:p@ssword@db.example:5432/x"))
                .isEqualTo("postgres://***@db.example:5432/x");
        assertThat(Logfmt.masked("refused AIzaSyD-secret")).isEqualTo("refused ***");
        assertThat(Logfmt.masked("password=hunter2000 token: abcdefgh")).isEqualTo("password=*** token: ***");
        assertThat(Logfmt.masked("found jane.o'doe+x@oak-dental.example.com there"))
                .isEqualTo("found ***@oak-dental.example.com there");
        assertThat(Logfmt.masked("at 5 @ noon, run=12 key=1")).isEqualTo("at 5 @ noon, run=12 key=1");
    }
}
