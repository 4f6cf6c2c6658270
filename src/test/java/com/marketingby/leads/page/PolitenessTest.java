package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PolitenessTest {
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void twoHundredVisitsOfOneSiteMakeOneRequestAtATime() throws Exception {
        try (RawServer server = new RawServer((_, out) -> RawServer.html(out, "<html>"));
                Web web = Webs.laboratory();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = IntStream.range(0, 200).mapToObj(_ -> threads.submit(() -> home(web, server))).toList();
            for (var visit : visits) {
                assertThat(visit.get()).isInstanceOf(Fetched.Page.class);
            }
            assertThat(server.mostAtOnce()).isEqualTo(1);
            assertThat(server.requests()).hasSize(400);
        }
    }

    @Test
    void moreVisitsThanThereIsMemoryForWaitAndNoneIsGivenUp() throws Exception {
        String page = "<html>" + "<p>We care for families in Texas.</p>".repeat(1_000);
        PageSettings usual = Webs.settings(true, Duration.ofSeconds(2));
        PageSettings scarce = new PageSettings(usual.contactUrl(), true, Duration.ZERO, usual.longestCrawlDelay(),
                usual.longestRetryAfter(), usual.visitTime(), usual.connectTime(), usual.requestTime(), usual.silence(),
                5,
                DataSize.ofKilobytes(50), DataSize.ofKilobytes(200));
        AtomicInteger reading = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (RawServer server = new RawServer((_, out) -> RawServer.html(out, page));
                Web web = Webs.of(scarce);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = IntStream.range(0, 60).mapToObj(_ -> threads.submit(() -> {
                try (Visit visit = web.open(server.address())) {
                    most.accumulateAndGet(reading.incrementAndGet(), Math::max);
                    Fetched home = visit.home();
                    LockSupport.parkNanos(20_000_000);
                    reading.decrementAndGet();
                    return home;
                }
            })).toList();
            for (var visit : visits) {
                assertThat(visit.get()).isInstanceOf(Fetched.Page.class);
            }
        }
        assertThat(most).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void aPauseLiesBetweenTwoPagesButNotBetweenRobotsTxtAndTheFirst() {
        visitTwoPages((_, out) -> RawServer.html(out, "<html>"));
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aVisitThatIsOverAsksForNothingMore() {
        try (RawServer server = new RawServer((_, out) -> RawServer.html(out, "<html>"));
                Web web = timed();
                Visit visit = web.open(server.address())) {
            visit.home();
            now.updateAndGet(time -> time.plusSeconds(90));
            assertThat(visit.fetch(server.address().url().resolve("/a"))).isInstanceOfSatisfying(Fetched.Refused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.VISIT_TIME_OVER));
            assertThat(server.requests()).containsExactly("/robots.txt", "/");
        }
    }

    @Test
    void aShortRetryAfterIsWaitedForOnce() {
        AtomicReference<String> status = new AtomicReference<>("503 Busy\r\nRetry-After: 7");
        visitTwoPages((_, out) -> answer(status.getAndSet("200 OK"), out));
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(1));
    }

    @Test
    void aLongRetryAfterIsNotWaitedForButReported() {
        try (RawServer server = new RawServer((_, out) -> answer("429 Slow down\r\nRetry-After: 3600", out));
                Web web = timed();
                Visit visit = web.open(server.address())) {
            assertThat(visit.home()).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
                assertThat(refused.retryAfter()).isEqualTo(Duration.ofHours(1));
            });
        }
        assertThat(pauses).isEmpty();
    }

    private void visitTwoPages(RawServer.Script script) {
        try (RawServer server = new RawServer(script); Web web = timed(); Visit visit = web.open(server.address())) {
            URI home = server.address().url();
            assertThat(visit.home()).isInstanceOf(Fetched.Page.class);
            assertThat(visit.fetch(home.resolve("/contact"))).isInstanceOf(Fetched.Page.class);
        }
    }

    private Web timed() {
        PageSettings settings = Webs.settings(true, Duration.ofSeconds(10));
        return new Web(settings, clock(), this::pass, Dns.SYSTEM, new AddressGuard(settings));
    }

    private void pass(Duration time) {
        pauses.add(time);
        now.updateAndGet(instant -> instant.plus(time));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private static Fetched home(Web web, RawServer server) {
        try (Visit visit = web.open(server.address())) {
            return visit.home();
        }
    }

    private static void answer(String status, OutputStream out) throws IOException {
        RawServer.write(out, "HTTP/1.1 " + status
                + "\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: 6\r\n\r\n<html>");
    }
}
