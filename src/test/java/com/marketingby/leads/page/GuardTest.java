package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private static final PageSettings SETTINGS = Webs.settings(false, Duration.ofSeconds(10));
    /** Stands for an address of the public web. */
    private static final InetAddress OUTSIDE = InetAddress.ofLiteral("127.0.0.1");
    private static final InetAddress INSIDE = InetAddress.ofLiteral("127.0.0.2");

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
            "http://2130706433.0x7f.1/",
            "http://[64:ff9b::7f00:1]/", "http://10.0.0.1:8080/", "http://169.254.169.254/latest/meta-data/",
            "http://0.0.0.0/", "http://127.1/"})
    void privateAddressesAreRefusedHoweverTheyAreWritten(String url) {
        try (Web web = Webs.guarded(); Visit visit = web.open(WebAddress.parse(url))) {
            assertThat(visit.home()).isInstanceOfSatisfying(Fetched.Refused.class,
                    refused -> assertThat(refused.reason()).isIn(Reason.PRIVATE_ADDRESS, Reason.UNKNOWN_HOST));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/", "http://localhost/", "http://oak.localhost/", "http://[::1]/",
            "http://10.0.0.1/a",
            "http://169.254.169.254/"})
    void anAddressThatNeedsNoLookUpIsKnownToBeRefusedBeforeAnyVisit(String url) {
        try (Web guarded = Webs.guarded(); Web metadataOnly = Webs.laboratory()) {
            assertThat(guarded.refusal(WebAddress.parse(url))).hasValueSatisfying(refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
                assertThat(refused.message()).startsWith(url + ": it leads to an address that is never visited");
            });
            assertThat(metadataOnly.refusal(WebAddress.parse(url)).isPresent()).isEqualTo(url.contains("169.254"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://clinic.example/", "https://93.184.215.14/", "https://clinic.example.7/",
            "https://localhost.example/",
            "https://oak1/"})
    void aNameOrAPublicAddressIsNotKnownToBeRefused(String url) {
        try (Web web = Webs.guarded()) {
            assertThat(web.refusal(new WebAddress(URI.create(url), true))).isEmpty();
        }
    }

    @Test
    void aNameThatResolvesToAnInsideAddressLaterIsRefusedThen() {
        try (RawServer server = new RawServer((_, out) -> RawServer.html(out, "<html>"));
                Web web = resolving(OUTSIDE, INSIDE);
                Visit visit = web
                        .open(WebAddress.parse("http://rebinding.example:" + server.address().url().getPort()))) {
            assertReason(visit.home(), Reason.PRIVATE_ADDRESS);
            assertThat(server.requests()).containsExactly("/robots.txt");
        }
    }

    @Test
    void ofSeveralAddressesOnlyTheAllowedAreConnectedTo() throws UnknownHostException {
        AddressGuard guard = outsideGuard();
        try (GuardedDns dns = new GuardedDns(guard, _ -> List.of(INSIDE, OUTSIDE), Duration.ofSeconds(5))) {
            assertThat(dns.lookup("both.example")).containsExactly(OUTSIDE);
        }
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() {
        try (RawServer server = new RawServer(
                (_, out) -> RawServer.write(out,
                        "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest\r\nContent-Length: 0\r\n\r\n"));
                Web web = resolving(OUTSIDE, OUTSIDE);
                Visit visit = web
                        .open(WebAddress.parse("http://redirecting.example:" + server.address().url().getPort()))) {
            assertThat(visit.home()).isInstanceOf(Fetched.Elsewhere.class);
        }
        try (Web web = Webs.guarded(); Visit visit = web.open(WebAddress.parse("http://169.254.169.254/latest"))) {
            assertReason(visit.home(), Reason.PRIVATE_ADDRESS);
        }
    }

    @Test
    void noMetadataServiceIsVisitedEvenInTheLaboratory() {
        try (Web web = Webs.laboratory(); Visit visit = web.open(WebAddress.parse("http://169.254.169.254/"))) {
            assertReason(visit.home(), Reason.PRIVATE_ADDRESS);
        }
    }

    @Test
    void noPublicSiteIsVisitedWithoutAContactUrl() {
        PageSettings settings = Webs.withoutContactUrl(true);
        AddressGuard guard = new AddressGuard(settings, _ -> AddressKind.PUBLIC);
        try (Web web = new Web(settings, Clock.systemUTC(), _ -> {}, _ -> List.of(OUTSIDE), guard);
                Visit visit = web.open(WebAddress.parse("clinic.example"))) {
            assertThat(visit.home()).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.NO_CONTACT_URL);
                assertThat(refused.message()).contains("LEADS_CONTACT_URL");
            });
        }
    }

    @Test
    void aHostThatDoesNotExistIsTriedWithAndWithoutWww() {
        List<String> asked = new CopyOnWriteArrayList<>();
        Dns none = host -> {
            asked.add(host);
            throw new UnknownHostException(host);
        };
        try (Web web = new Web(SETTINGS, Clock.systemUTC(), _ -> {}, none, new AddressGuard(SETTINGS));
                Visit visit = web.open(WebAddress.parse("no-such-clinic.com"))) {
            assertReason(visit.home(), Reason.UNKNOWN_HOST);
        }
        assertThat(asked).containsExactly("no-such-clinic.com", "www.no-such-clinic.com");
    }

    @Test
    void aNameThatIsNotFoundInTimeIsNotSaidToBeUnknown() {
        CountDownLatch over = new CountDownLatch(1);
        try (Web web = lookingUp(_ -> {
            await(over);
            return List.of(OUTSIDE);
        }); Visit visit = web.open(WebAddress.parse("http://slow.example/"))) {
            assertReason(visit.home(), Reason.TOO_SLOW);
        } finally {
            over.countDown();
        }
    }

    @Test
    void deadNameServersDoNotStarveOtherNames() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(64);
        try (GuardedDns dns = new GuardedDns(outsideGuard(), host -> {
            if (!host.startsWith("dead")) {
                return List.of(OUTSIDE);
            }
            asked.countDown();
            await(over);
            throw new UnknownHostException(host);
        }, Duration.ofMillis(500))) {
            for (int number = 0; number < 64; number++) {
                String host = "dead-" + number + ".example";
                Thread.startVirtualThread(() -> assertThatThrownBy(() -> dns.lookup(host)));
            }
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            assertThatCode(() -> dns.lookup("healthy.example")).doesNotThrowAnyException();
        } finally {
            over.countDown();
        }
    }

    @Test
    void aNetworkThatIsDownSaysNothingOfTheSite() {
        try (Web web = lookingUp(host -> {
            throw new UnknownHostException(host + ": Temporary failure in name resolution");
        }); Visit visit = web.open(WebAddress.parse("http://clinic.example/"))) {
            assertReason(visit.home(), Reason.UNREACHABLE);
        }
    }

    private static Web lookingUp(Dns resolver) {
        PageSettings hurried = new PageSettings(SETTINGS.contactUrl(), false, SETTINGS.pause(),
                SETTINGS.longestCrawlDelay(), SETTINGS.longestRetryAfter(), SETTINGS.visitTime(),
                Duration.ofMillis(200),
                SETTINGS.requestTime(), SETTINGS.silence(), SETTINGS.redirects(), SETTINGS.pageSize(),
                SETTINGS.bodiesInFlight());
        return new Web(hurried, Clock.systemUTC(), _ -> {}, resolver, outsideGuard());
    }

    private static void await(CountDownLatch over) throws UnknownHostException {
        try {
            over.await();
        } catch (InterruptedException _) {
            throw new UnknownHostException("stopped");
        }
    }

    private static Web resolving(InetAddress... answers) {
        Queue<InetAddress> queue = new ArrayDeque<>(List.of(answers));
        return new Web(SETTINGS, Clock.systemUTC(), _ -> {},
                _ -> List.of(queue.size() > 1 ? queue.remove() : queue.element()), outsideGuard());
    }

    private static AddressGuard outsideGuard() {
        return new AddressGuard(SETTINGS,
                address -> address.equals(OUTSIDE) ? AddressKind.PUBLIC : AddressKind.of(address));
    }

    private static void assertReason(Fetched fetched, Reason reason) {
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
