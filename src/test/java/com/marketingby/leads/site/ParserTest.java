package com.marketingby.leads.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ParserTest {
    private static final long MEMORY = 48_000_000;

    private final Parser parser = new Parser(4, MEMORY);

    @Test
    void documentsThatTogetherWouldBeTooLargeAreWorkedOnOneAfterTheOther() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        inParallel(8, () -> parser.whenFree(6_000_000, () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            LockSupport.parkNanos(1_000_000);
            return now.decrementAndGet();
        }));
        assertThat(most).hasValue(1);
    }

    @Test
    void documentsOfUsualSizeAreWorkedOnSideBySide() throws Exception {
        CyclicBarrier four = new CyclicBarrier(4);
        inParallel(4, () -> parser.whenFree(400_000, () -> meet(four)));
        assertThat(four.getNumberWaiting()).isZero();
    }

    @Test
    void memoryIsFreeAgainAfterWorkThatFailed() throws Exception {
        for (int i = 0; i < 3; i++) {
            var failed = inParallel(1, () -> parser.whenFree(6_000_000, () -> {
                throw new StackOverflowError();
            }));
            assertThat(failed.getFirst().exceptionNow()).isInstanceOf(StackOverflowError.class);
        }
        assertThat(parser.<String>whenFree(6_000_000, () -> "done")).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<<", "<a<", "<1</"})
    void aNameOfATagThatNeverEndsIsText(String beginning) {
        byte[] page = ("<p>Oak Dental</p>" + beginning + "a\0".repeat(500_000) + "<p>512-555-0123</p>")
                .getBytes(StandardCharsets.UTF_8);
        Document read = Parser.parse(URI.create("https://oakdental.com/"), page, null, 20_000).document();
        assertThat(read.body().text()).startsWith("Oak Dental").contains("aaaa").endsWith("512-555-0123");
    }

    private static <T> List<Future<T>> inParallel(int times, Callable<T> work) {
        List<Future<T>> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                all.add(threads.submit(work));
            }
        }
        return all;
    }

    private static int meet(CyclicBarrier others) {
        try {
            return others.await();
        } catch (InterruptedException | BrokenBarrierException alone) {
            throw new IllegalStateException("nobody came", alone);
        }
    }
}
