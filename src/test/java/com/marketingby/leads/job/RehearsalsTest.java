package com.marketingby.leads.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

@Timeout(10)
class RehearsalsTest {
    private static final Target OAK = website("oak.example");
    private static final Target ELM = website("elm.example");
    private static final Target FIR = website("fir.example");

    private final List<String> printed = new ArrayList<>();

    private static Target website(String text) {
        return new Target(text, null, null, null);
    }

    private static Verdict read() {
        return new Verdict.Skip(0, Fate.OUTSIDE_POLICY, "read");
    }

    private void rehearse(int window, Rehearsals.Judgement judgement, Target... targets) throws InterruptedException {
        try (var rehearsals = rehearsals(window, judgement)) {
            Stream.of(targets).forEach(rehearsals::begin);
            rehearsals.finish();
        }
    }

    private Rehearsals rehearsals(int window, Rehearsals.Judgement judgement) {
        return new Rehearsals(judgement, window, () -> {}, (target, verdict) -> printed.add(line(target, verdict)));
    }

    private static String line(Target target, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Keep _ -> target.text();
            case Verdict.Skip(long _, Fate fate, String reason) -> target.text() + " " + fate.written() + ": " + reason;
        };
    }

    private static Rehearsals.Judgement breakingAtElm(Throwable mistake) {
        return target -> {
            if (!target.equals(ELM)) {
                return read();
            }
            if (mistake instanceof Error broken) {
                throw broken;
            }
            throw (RuntimeException) mistake;
        };
    }

    private static Stream<List<Object>> mistakes() {
        return Stream.of(
                List.of(new IllegalStateException("no such tag"),
                        "a mistake in the program: java.lang.IllegalStateException: no such tag"),
                List.of(new StackOverflowError(), "too deeply nested for this worker"),
                List.of(new OutOfMemoryError(), "too large for the memory of this worker"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aWebsiteThatBringsAMistakeToLightIsSaidAsFailedAndTheOthersAreRead(List<Object> mistakeAndReason)
            throws InterruptedException {
        rehearse(3, breakingAtElm((Throwable) mistakeAndReason.getFirst()), OAK, ELM, FIR);
        assertThat(printed).containsExactly("oak.example outside_policy: read",
                "elm.example failed: " + mistakeAndReason.getLast(), "fir.example outside_policy: read");
    }

    @Test
    void aDatabaseThatIsLostEndsTheDryRun() {
        var lost = new DataAccessResourceFailureException("gone");
        assertThatThrownBy(() -> rehearse(3, breakingAtElm(lost), OAK, ELM, FIR)).isSameAs(lost);
    }

    @Test
    void anErrorOfTheMachineEndsTheDryRun() {
        var fault = new InternalError("fault");
        assertThatThrownBy(() -> rehearse(3, breakingAtElm(fault), OAK, ELM, FIR)).isSameAs(fault);
    }

    @Test
    void pagesOfOneSiteAreReadOneAfterAnotherAndOtherSitesMeanwhile() throws InterruptedException {
        var elmIsRead = new CountDownLatch(1);
        var inOak = new AtomicInteger();
        rehearse(3, target -> {
            if (target.equals(ELM)) {
                elmIsRead.countDown();
                return read();
            }
            assertThat(inOak.incrementAndGet()).as("pages of one site at once").isOne();
            elmIsRead.await();
            inOak.decrementAndGet();
            return read();
        }, OAK, website("https://www.oak.example/austin"), ELM);
        assertThat(printed).containsExactly("oak.example outside_policy: read",
                "https://www.oak.example/austin outside_policy: read", "elm.example outside_policy: read");
    }

    @Test
    void aPageIsReadThoughAnEarlierOneOfItsSiteBroughtAMistakeToLight() throws InterruptedException {
        rehearse(3, breakingAtElm(new IllegalStateException("no such tag")), ELM, website("elm.example/dallas"));
        assertThat(printed.getLast()).isEqualTo("elm.example/dallas outside_policy: read");
    }

    @Test
    void whatIsNoAddressIsLeftToItsVerdict() throws InterruptedException {
        rehearse(2, _ -> read(), website("no address"), website("no address"));
        assertThat(printed).containsExactly("no address outside_policy: read", "no address outside_policy: read");
    }

    @Test
    void aThreadThatWasToldToStopBeginsWithNoWebsite() throws InterruptedException {
        var visited = new AtomicInteger();
        try (var rehearsals = rehearsals(3, _ -> {
            visited.incrementAndGet();
            return read();
        })) {
            Thread.currentThread().interrupt();
            rehearsals.begin(OAK);
            assertThat(Thread.interrupted()).as("it still knows that it was told").isTrue();
            rehearsals.finish();
        }
        assertThat(visited).hasValue(0);
        assertThat(printed).isEmpty();
    }
}
