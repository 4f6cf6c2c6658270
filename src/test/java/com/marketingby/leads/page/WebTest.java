package com.marketingby.leads.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebTest {
    @RegisterExtension
    static final WireMockExtension SITE = WireMockExtension.newInstance()
            .options(wireMockConfig().bindAddress("127.0.0.1").dynamicPort().dynamicHttpsPort().gzipDisabled(false))
            .build();

    private final Web web = Webs.laboratory();

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aHomePageIsReadAfterItsRobotsTxtAndSaysWhoAsks() {
        serve("/", okForContentType("text/html; charset=utf-8", "<html>Añil</html>"));
        try (Visit visit = web.open(WebAddress.parse("127.0.0.1:" + SITE.getPort()))) {
            assertThat(visit.home()).isInstanceOfSatisfying(Fetched.Page.class, page -> {
                assertThat(new String(page.body().bytes(), StandardCharsets.UTF_8)).isEqualTo("<html>Añil</html>");
                assertThat(page.charset()).isEqualTo("UTF-8");
                assertThat(page.quotable()).isTrue();
                assertThat(page.truncated()).isFalse();
                assertThat(page.body().sha256()).hasSize(64);
            });
            assertThat(visit.transport()).isEqualTo(Visit.Transport.HTTP_ONLY);
        }
        SITE.verify(1, getRequestedFor(urlEqualTo("/robots.txt"))
                .withHeader("User-Agent", equalTo("LeadScraper/1.0 (+https://example.com/about-our-worker)"))
                .withoutHeader("Cookie"));
    }

    @ParameterizedTest
    @CsvSource({"200, READ", "404, READ", "410, READ", "400, READ", "401, ROBOTS_FORBIDDEN", "403, ROBOTS_FORBIDDEN",
            "429, ROBOTS_UNREACHABLE",
            "500, ROBOTS_UNREACHABLE", "503, ROBOTS_UNREACHABLE"})
    void theStatusOfRobotsTxtDecidesTheSite(int status, String expected) {
        serve("/robots.txt", status(status));
        serve("/", html("<html>"));
        assertThat(outcome(fetch("/"))).isEqualTo(expected);
    }

    @Test
    void aRobotsTxtThatAsksForTimeIsHeard() {
        serve("/robots.txt", status(503).withHeader("Retry-After", "3600"));
        assertThat(fetch("/")).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.ROBOTS_UNREACHABLE);
            assertThat(refused.retryAfter()).isEqualTo(Duration.ofHours(1));
        });
        SITE.verify(1, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"User-agent: *\\nDisallow: / | ROBOTS_DISALLOW",
            "User-agent: *\\nDisallow: /page | ROBOTS_DISALLOW",
            "User-agent: *\\nDisallow: /page\\nAllow: /page$ | READ",
            "User-agent: LeadScraper\\nDisallow:\\n\\nUser-agent: *\\nDisallow: / | READ",
            "User-agent: leadscraper\\nDisallow: / | ROBOTS_DISALLOW", "User-agent: other\\nDisallow: / | READ",
            "User-agent: *\\nCrawl-delay: 60 | READ",
            "User-agent: *\\nCrawl-delay: 61 | CRAWL_DELAY_TOO_LONG",
            "User-agent: *\\nCrawl-delay: 9999 | CRAWL_DELAY_TOO_LONG",
            "<html>Not found</html> | READ"})
    void theRulesOfRobotsTxtAreKept(String robots, String expected) {
        serve("/robots.txt", okForContentType("text/plain", robots.replace("\\n", "\n")));
        serve("/page", html("<html>"));
        assertThat(outcome(fetch("/page"))).isEqualTo(expected);
    }

    @Test
    void robotsTxtIsFollowedThroughFiveRedirects() {
        serve("/robots.txt", temporaryRedirect("/r1"));
        for (int hop = 1; hop < 5; hop++) {
            serve("/r" + hop, temporaryRedirect("/r" + (hop + 1)));
        }
        serve("/r5", okForContentType("text/plain", "User-agent: *\nDisallow: /"));
        assertThat(outcome(fetch("/"))).isEqualTo("ROBOTS_DISALLOW");
    }

    @Test
    void sitemapsOfThisSiteAreKnownFromRobotsTxt() {
        String own = url("/map.xml").toString();
        serve("/robots.txt",
                okForContentType("text/plain", "Sitemap: " + own + "\nSitemap: https://other.example/map.xml\n"));
        serve("/", html("<html>"));
        try (Visit visit = web.open(url("/"))) {
            visit.home();
            assertThat(visit.sitemaps()).containsExactly(URI.create(own));
        }
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, %PDF-1.7, NOT_HTML", "image/png, xx, NOT_HTML", "text/html, %PDF-1.7, NOT_HTML",
            ", %PDF-1.7, NOT_HTML", ", just words, NOT_HTML",
            ", <html><p>Hello, READ", "application/octet-stream, xyz, NOT_HTML", "application/xhtml+xml, <html/>, READ",
            "text/html;charset=nonsense, <p>, READ",
            "text/html, '', EMPTY"})
    void onlyHtmlIsRead(String type, String body, String expected) {
        ResponseDefinitionBuilder response = aResponse().withStatus(200).withBody(body);
        serve("/", type == null ? response : response.withHeader("Content-Type", type));
        assertThat(outcome(fetch("/"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"401, FORBIDDEN", "403, FORBIDDEN", "404, NOT_FOUND", "410, NOT_FOUND", "418, OTHER_STATUS",
            "429, TOO_MANY_REQUESTS", "500, SERVER_ERROR",
            "304, OTHER_STATUS"})
    void aStatusHasItsReason(int status, String reason) {
        serve("/page", status(status));
        assertThat(outcome(fetch("/page"))).isEqualTo(reason);
    }

    @Test
    void messagesHoldAddressAndStatusButNoQuery() {
        SITE.stubFor(get(urlEqualTo("/page?token=secret")).willReturn(status(500)));
        assertThat(((Fetched.Refused) fetch("/page?token=secret")).message())
                .isEqualTo(url("/page") + ": the server failed (HTTP 500)");
    }

    @Test
    void redirectsWithinTheSiteAreFollowed() {
        serve("/", temporaryRedirect("/home"));
        serve("/home", temporaryRedirect("/home/#top"));
        serve("/home/", html("<html>"));
        assertThat(fetch("/")).isInstanceOfSatisfying(Fetched.Page.class, page -> {
            assertThat(page.requested()).isEqualTo(url("/"));
            assertThat(page.url()).isEqualTo(url("/home/"));
        });
    }

    @Test
    void aRedirectToAnotherSiteIsReportedAndNotFollowed() {
        serve("/", temporaryRedirect("https://other.example/welcome"));
        assertThat(fetch("/")).isEqualTo(new Fetched.Elsewhere(url("/"), URI.create("https://other.example/welcome")));
    }

    @Test
    void aRedirectIntoADisallowedPathIsNotFollowed() {
        serve("/robots.txt", okForContentType("text/plain", "User-agent: *\nDisallow: /private"));
        serve("/", temporaryRedirect("/private"));
        assertThat(outcome(fetch("/"))).isEqualTo("ROBOTS_DISALLOW");
        SITE.verify(0, getRequestedFor(urlEqualTo("/private")));
    }

    @Test
    void redirectsInACircleEnd() {
        serve("/", temporaryRedirect("/a"));
        serve("/a", temporaryRedirect("/"));
        assertThat(outcome(fetch("/"))).isEqualTo("REDIRECT_LOOP");
    }

    @Test
    void endlessRedirectsEndAfterFive() {
        SITE.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers("response-template").withStatus(302)
                .withHeader("Location", "{{request.path}}a")));
        serve("/robots.txt", status(404));
        for (int hop = 0; hop < 9; hop++) {
            serve("/" + "a".repeat(hop), temporaryRedirect("/" + "a".repeat(hop + 1)));
        }
        assertThat(outcome(fetch("/"))).isEqualTo("TOO_MANY_REDIRECTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noarchive", "nosnippet", "noindex, NoSnippet", "none", "leadscraper: noarchive"})
    void headersMayForbidQuotes(String tag) {
        serve("/", html("<html>").withHeader("X-Robots-Tag", tag));
        assertThat(((Fetched.Page) fetch("/")).quotable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noindex", "googlebot: noarchive", "max-snippet:-1",
            "unavailable_after: 25 Jun 2030 15:00:00 PST"})
    void otherHeadersForRobotsLeaveQuotesAllowed(String tag) {
        serve("/", html("<html>").withHeader("X-Robots-Tag", tag));
        assertThat(((Fetched.Page) fetch("/")).quotable()).isTrue();
    }

    @Test
    void aCertificateThatDoesNotValidateIsRecorded() {
        try (Visit visit = web.open(WebAddress.parse("127.0.0.1:" + SITE.getHttpsPort()))) {
            assertThat(outcome(visit.home())).isEqualTo("BAD_CERTIFICATE");
            assertThat(visit.transport()).isEqualTo(Visit.Transport.BAD_CERTIFICATE);
        }
    }

    @Test
    void aPageOfAnotherSiteIsNotFetchedInThisVisit() {
        try (Visit visit = web.open(url("/"))) {
            assertThat(outcome(visit.fetch(URI.create("https://other.example/")))).isEqualTo("OTHER_SITE");
            assertThat(outcome(visit.fetch(URI.create("mailto:info@other.example")))).isEqualTo("NOT_AN_ADDRESS");
        }
    }

    private Fetched fetch(String path) {
        try (Visit visit = web.open(url("/"))) {
            return visit.fetch(url(path));
        }
    }

    private static URI url(String path) {
        return URI.create("http://127.0.0.1:" + SITE.getPort() + path);
    }

    private static void serve(String path, ResponseDefinitionBuilder response) {
        SITE.stubFor(get(urlEqualTo(path)).willReturn(response));
    }

    private static ResponseDefinitionBuilder html(String body) {
        return okForContentType("text/html", body);
    }

    private static String outcome(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Page _ -> "READ";
            case Fetched.Elsewhere _ -> "ELSEWHERE";
            case Fetched.Refused refused -> refused.reason().name();
        };
    }
}
