package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BadServersTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
    private static final String TEXT = "<html><p>and so on</p>".repeat(100);

    @Test
    void aPageOf500MegabytesIsCutAtTheLimitAndTheRestIsNotTransferred() {
        AtomicLong sent = new AtomicLong();
        Fetched fetched = page(Webs.laboratory(), (_, out) -> {
            RawServer.write(out, HEAD + "Content-Length: 524288000\r\n\r\n");
            for (; sent.get() < 524_288_000; sent.addAndGet(TEXT.length())) {
                RawServer.write(out, TEXT);
            }
        });
        assertCut(fetched);
        assertThat(sent.get()).isLessThan(50_000_000);
    }

    @Test
    void anEndlessBodyIsCutAtTheLimit() {
        assertCut(page(Webs.laboratory(), (_, out) -> {
            RawServer.write(out, HEAD + "\r\n");
            while (true) {
                RawServer.write(out, TEXT);
            }
        }));
    }

    @Test
    void aGzipBombIsCutAtTheLimitAfterDecompression() {
        Fetched fetched = page(Webs.laboratory(), (_, out) -> {
            byte[] bomb = bomb();
            RawServer.write(out, HEAD + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            out.write(bomb);
        });
        assertCut(fetched);
        assertThat(((Fetched.Page) fetched).body().storedBytes()).isLessThan(100_000);
    }

    @ParameterizedTest
    @CsvSource({"8, a file name", "16, a comment"})
    void aGzipHeadWithoutEndIsCutOff(int flag, String what) {
        AtomicLong sent = new AtomicLong();
        assertRefused(page(Webs.laboratory(), (_, out) -> {
            RawServer.write(out, HEAD + "Content-Encoding: gzip\r\n\r\n");
            out.write(new byte[]{0x1f, (byte) 0x8b, 8, (byte) flag, 0, 0, 0, 0, 0, 3});
            for (; sent.get() < 524_288_000; sent.addAndGet(TEXT.length())) {
                RawServer.write(out, TEXT);
            }
        }), Reason.UNREADABLE_BODY);
        assertThat(sent.get()).as(what).isLessThan(50_000_000);
    }

    @Test
    void aGzipHeadCountsAgainstWhatAllBodiesMayHold() throws IOException {
        AtomicInteger held = new AtomicInteger();
        byte[] head = new byte[100_000];
        Arrays.fill(head, (byte) 'a');
        System.arraycopy(new byte[]{0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 3}, 0, head, 0, 10);
        var outcome = new BodyReader(1_000_000, ContentKind.HTML, true).read(new ByteArrayInputStream(head), true,
                more -> held.addAndGet(more) < 50_000);
        assertThat(outcome).isInstanceOfSatisfying(BodyReader.Outcome.Rejected.class,
                rejected -> assertThat(rejected.reason()).isEqualTo(Reason.BODIES_LIMIT));
        assertThat(held.get()).isLessThan(70_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-More: and so on\r\n", "X: y\r\n", "and so on without an end to the line "})
    void headersWithoutEndAreSaidToBeOverTheLimitAndNotAskedForAgain(String more) {
        AtomicInteger asked = new AtomicInteger();
        assertThat(page(Webs.laboratory(), (_, out) -> {
            asked.incrementAndGet();
            RawServer.write(out, HEAD);
            while (true) {
                RawServer.write(out, more.repeat(100));
            }
        })).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.NOT_HTTP);
            assertThat(refused.message()).contains("its headers are over the limit of 256 KB");
        });
        assertThat(asked).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-More: and so"})
    void aConnectionThatEndsAmongTheHeadersIsLost(String head) {
        assertRefused(page(Webs.laboratory(), (_, out) -> RawServer.write(out, head)), Reason.CONNECTION_LOST);
    }

    @Test
    void aBodyThatGoesOnAndOnEndsWithTheTimeOfTheRequest() {
        CountDownLatch never = new CountDownLatch(1);
        Web web = Webs.of(Webs.settings(true, Duration.ofMillis(600), Duration.ofMinutes(5)));
        assertRefused(page(web, (_, out) -> {
            RawServer.write(out, HEAD + "Content-Length: 100000\r\n\r\n<" + "x".repeat(2_000));
            trickle(out, never);
        }), Reason.TOO_SLOW);
    }

    @Test
    void aSlowBodyThatBringsItsFirstKilobyteInTimeIsReadToItsEnd() {
        CountDownLatch never = new CountDownLatch(1);
        Web web = Webs.of(Webs.settings(true, Duration.ofSeconds(30), Duration.ofMillis(900)));
        assertThat(page(web, (_, out) -> {
            RawServer.write(out, HEAD + "Content-Length: 2413\r\n\r\n<html><p>");
            for (int i = 0; i < 6; i++) {
                RawServer.write(out, "x".repeat(400));
                await(never, 200);
            }
            RawServer.write(out, "</p></html>".substring(0, 4));
        })).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void theFirstAnswerOfASleepingSiteHasTheWholeTimeOfARequest() {
        CountDownLatch never = new CountDownLatch(1);
        try (Web web = Webs.of(Webs.settings(true, Duration.ofSeconds(30), Duration.ofMillis(300)));
                RawServer server = new RawServer((_, out) -> {
                    await(never, 900);
                    RawServer.html(out, "");
                }, (_, out) -> RawServer.html(out, TEXT));
                Visit visit = web.open(server.address())) {
            assertThat(visit.home()).isInstanceOf(Fetched.Page.class);
        }
    }

    @Test
    void oneByteAtATimeEndsWithTheTimeOfTheRequest() {
        CountDownLatch never = new CountDownLatch(1);
        assertRefused(page(Webs.impatient(), (_, out) -> {
            RawServer.write(out, HEAD + "Content-Length: 100\r\n\r\n<");
            trickle(out, never);
        }), Reason.TOO_SLOW);
    }

    @Test
    void aBodyThatTricklesIsNotWaitedForUntilTheTimeOfTheRequest() {
        CountDownLatch never = new CountDownLatch(1);
        Web web = Webs.of(Webs.settings(true, Duration.ofMinutes(5), Duration.ofMillis(300)));
        assertRefused(page(web, (_, out) -> {
            RawServer.write(out, HEAD + "Content-Length: 100000\r\n\r\n<");
            trickle(out, never);
        }), Reason.TOO_SLOW);
    }

    @Test
    void aBodyThatStopsInTheMiddleIsNotWaitedForUntilTheTimeOfTheRequest() {
        CountDownLatch never = new CountDownLatch(1);
        Web web = Webs.of(Webs.settings(true, Duration.ofMinutes(5), Duration.ofMillis(300)));
        assertRefused(page(web, (_, out) -> {
            RawServer.write(out, HEAD + "Content-Length: 100000\r\n\r\n" + TEXT);
            await(never, 60_000);
        }), Reason.TOO_SLOW);
    }

    @Test
    void aServerThatSaysNothingEndsWithTheTimeOfTheRequest() {
        CountDownLatch never = new CountDownLatch(1);
        assertRefused(page(Webs.impatient(), (_, _) -> await(never, 60_000)), Reason.TOO_SLOW);
    }

    @Test
    void aBodyShorterThanItsHeaderSaysIsALostConnectionAndSaidOnce() {
        assertThat(
                page(Webs.laboratory(), (_, out) -> RawServer.write(out, HEAD + "Content-Length: 500\r\n\r\n<html>")))
                .isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.CONNECTION_LOST);
                    assertThat(refused.message()).endsWith("/: the connection ended early");
                });
    }

    @Test
    void aLostConnectionIsTriedOnceMore() {
        AtomicInteger asked = new AtomicInteger();
        Fetched fetched = page(Webs.laboratory(), (_, out) -> {
            if (asked.incrementAndGet() > 1) {
                RawServer.html(out, TEXT);
            }
        });
        assertThat(fetched).isInstanceOf(Fetched.Page.class);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aConnectionThatIsAlwaysLostIsTriedTwiceOnly() {
        AtomicInteger asked = new AtomicInteger();
        try (RawServer server = new RawServer((_, _) -> asked.incrementAndGet());
                Web web = Webs.laboratory();
                Visit visit = web.open(server.address())) {
            assertRefused(visit.fetch(server.address().url()), Reason.CONNECTION_LOST);
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void aBareHostThatSpeaksOnlyHttpIsRefusedForWhatHttpSaid() {
        try (RawServer server = new RawServer((_, out) -> RawServer.write(out,
                "HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n"));
                Web web = Webs.impatient();
                Visit visit = web.open(WebAddress.parse(server.address().url().getAuthority()))) {
            assertThat(visit.home()).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
                assertThat(refused.reason()).isNotEqualTo(Reason.NO_TLS);
                assertThat(refused.message()).startsWith("http://");
            });
        }
    }

    @Test
    void redirectsInACircleUnderABareHostAreSaidOfTheAddressThatMakesThem() {
        try (RawServer server = new RawServer((path, out) -> {
            if (path.equals("nothing") || !path.startsWith("/")) {
                await(new CountDownLatch(1), 1_000);
            } else {
                RawServer.write(out, "HTTP/1.1 302 Found\r\nLocation: /\r\nConnection: close\r\n\r\n");
            }
        });
                Web web = Webs.impatient();
                Visit visit = web.open(WebAddress.parse(server.address().url().getAuthority()))) {
            assertThat(visit.home()).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.REDIRECT_LOOP);
                assertThat(refused.message()).isEqualTo(server.address().url() + ": it redirects in a circle");
            });
        }
    }

    @Test
    void whatIsNoHttpIsRefused() {
        assertRefused(page(Webs.laboratory(), (_, out) -> RawServer.write(out, "220 smtp.example.com ESMTP\r\n\r\n")),
                Reason.NOT_HTTP);
    }

    @Test
    void aBodyThatDoesNotDecompressIsRefused() {
        assertRefused(
                page(Webs.laboratory(),
                        (_, out) -> RawServer.write(out,
                                HEAD + "Content-Encoding: gzip\r\n\r\nthis is no gzip at all")),
                Reason.UNREADABLE_BODY);
    }

    @Test
    void anEncodingThatWasNotAskedForIsRefused() {
        assertRefused(
                page(Webs.laboratory(), (_, out) -> RawServer.write(out, HEAD + "Content-Encoding: br\r\n\r\nabc")),
                Reason.UNREADABLE_BODY);
    }

    @Test
    void anEmptyBodyIsRefusedAlsoWhereGzipIsPromised() {
        assertRefused(
                page(Webs.laboratory(), (_, out) -> RawServer.write(out, HEAD + "Content-Encoding: gzip\r\n\r\n")),
                Reason.EMPTY);
    }

    private static Fetched page(Web web, RawServer.Script script) {
        try (web; RawServer server = new RawServer(script); Visit visit = web.open(server.address())) {
            return visit.fetch(server.address().url());
        }
    }

    private static void assertCut(Fetched fetched) {
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Page.class, page -> {
            assertThat(page.truncated()).isTrue();
            assertThat(page.body().length()).isEqualTo(Webs.PAGE_BYTES);
            assertThat(page.body().bytes()).hasSize(Webs.PAGE_BYTES);
        });
    }

    private static void assertRefused(Fetched fetched, Reason reason) {
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.message()).contains("http://127.0.0.1:");
        });
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            RawServer.write(gzip, "<html>");
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 50; i++) {
                gzip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static void trickle(OutputStream out, CountDownLatch never) throws IOException {
        for (int i = 0; i < 99; i++) {
            await(never, 100);
            RawServer.write(out, "x");
        }
    }

    private static void await(CountDownLatch latch, long millis) throws IOException {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
