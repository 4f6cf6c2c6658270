package com.marketingby.leads.site;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.marketingby.leads.compliance.Transport;
import com.marketingby.leads.contact.LocationHint;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.page.Web;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteVisitorTest {
    @RegisterExtension
    static final WireMockExtension SITE = WireMockExtension.newInstance()
            .options(wireMockConfig().bindAddress("127.0.0.1").dynamicPort()).build();

    private static final String PLENTY_OF_TEXT = "We have cared for the families of Austin for twenty years, and we are glad that so many"
            + " of you came back to us with your children. In our new building on Oak Street there is room for all of you, from the"
            + " youngest to the oldest, and we are there for you on every day of the week but Sunday, from eight in the morning on.";

    private final Web web = Examples.web();

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void homeAndTheChosenPagesAreReadForContactsAndEvidence() {
        serve("/",
                "<title>Clinic</title><p>Welcome <a href=/contact>Contact</a> <a href=/privacy>Privacy</a> <a href=/gone-team>Our team</a>");
        serve("/contact", "<p>Write to <a href='mailto:office@clinic-a.com'>us</a>");
        serve("/privacy", "<p>Privacy");
        VisitResult result = visit();
        assertThat(result.outcome()).isEqualTo(Outcome.READ);
        assertThat(result.pages()).extracting(page -> page.url().getPath()).containsExactly("/", "/contact", "/privacy",
                "/gone-team");
        assertThat(result.pagesRead()).isEqualTo(3);
        assertThat(result.pages().getLast().unread()).isEqualTo("there is no such page");
        assertThat(Objects.requireNonNull(result.contacts()).emails()).extracting(email -> email.value())
                .contains("office@clinic-a.com");
        assertThat(Objects.requireNonNull(result.evidence()).transport()).isEqualTo(Transport.HTTP_ONLY);
        assertThat(result.took()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/html | <html></html> | EMPTY",
            "text/html | <p>This domain is for sale | PARKED",
            "text/html | <form><input type=password></form> | LOGIN", "application/pdf | %PDF | NOT_HTML",
            "image/png | x | NOT_HTML",
            "text/html | <title>Just a moment...</title> | REFUSED"})
    void aSiteThatIsNoneHasItsOwnOutcomeAndNothingIsInvented(String type, String body, Outcome outcome) {
        SITE.stubFor(get("/").willReturn(okForContentType(type, body)));
        VisitResult result = visit();
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.reason()).contains("http://127.0.0.1:" + SITE.getPort() + "/");
        assertThat(result.contacts()).isNull();
        assertThat(result.evidence()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"403, REFUSED", "429, REFUSED", "500, UNREACHABLE", "404, UNREACHABLE"})
    void aRefusedHomePageHasItsOutcome(int status, Outcome outcome) {
        SITE.stubFor(get("/").willReturn(status(status)));
        assertThat(visit().outcome()).isEqualTo(outcome);
    }

    @Test
    void aSiteWhoseServerFailsIsAskedForNothingElse() {
        SITE.stubFor(get("/").willReturn(status(500)));
        serve("/dallas", "<p>Our Dallas office");
        assertThat(visit(List.of(address() + "/dallas", address() + "/katy")).outcome())
                .isEqualTo(Outcome.UNREACHABLE);
        SITE.verify(2, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({"500, 3, PT0S", "503, 1, PT1H"})
    void aSiteThatBeginsToFailIsSoonLeftAlone(int status, int asked, Duration leaveAlone) {
        serve("/", IntStream.range(0, 9).mapToObj(i -> "<a href=/doctors/" + i + ">Doctor</a>")
                .collect(Collectors.joining()));
        SITE.stubFor(get(urlMatching("/doctors/.*")).willReturn(status == 503
                ? status(503).withHeader("Retry-After", "3600")
                : status(status)));
        VisitResult result = visit();
        assertThat(result.pagesRead()).isOne();
        assertThat(result.leaveAlone()).isEqualTo(leaveAlone);
        SITE.verify(asked, getRequestedFor(urlMatching("/doctors/.*")));
    }

    @Test
    void aPageOfEndlesslyManyTagsIsCutAndTheOthersAreLeftOut() {
        serveNothingElse();
        serve("/", "<title>Oak Dental</title><h1>Oak Dental</h1><a href=/contact>Contact</a>" + "<p>x".repeat(60_000));
        serve("/contact", "<p>Contact");
        VisitResult result = visit();
        assertThat(result.outcome()).isEqualTo(Outcome.READ);
        assertThat(result.pages()).extracting(PageSeen::unread).satisfiesExactly(
                home -> assertThat(home).startsWith("cut after "),
                contact -> assertThat(contact).isEqualTo("the pages of this site are too long together"));
        SITE.verify(0, getRequestedFor(urlEqualTo("/contact")));
        assertThat(Objects.requireNonNull(result.contacts()).card(new LocationHint(null, null, null, null, null))
                .company()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"<div>", "<b>", "<ul><li>", "<table><td>", "<svg><g>"})
    void noDocumentIsDeeperThanCanBeWalkedThrough(String tag) {
        serveNothingElse();
        serve("/", "<title>Oak Dental</title><h1>Oak Dental</h1>" + tag.repeat(15_000 / tag.split("<").length));
        VisitResult result = visit();
        assertThat(result.outcome()).isEqualTo(Outcome.READ);
        assertThat(result.pages().getFirst().unread()).isNull();
    }

    @Test
    void aSitemapOfEndlesslyManyTagsIsCutToo() {
        serveNothingElse();
        serve("/", "<div id=root></div><script src=/app.js></script>");
        SITE.stubFor(get("/sitemap.xml").willReturn(okForContentType("application/xml",
                "<urlset><url><loc>" + address() + "/contact</loc></url>" + "<a>".repeat(200_000))));
        serve("/contact", "<p>Contact");
        assertThat(visit().pages()).extracting(page -> page.url().getPath()).containsExactly("/", "/contact");
    }

    @Test
    void aSiteThatMovedSaysWhereTo() {
        SITE.stubFor(get("/").willReturn(temporaryRedirect("https://new-clinic.example/")));
        assertThat(visit()).satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.ELSEWHERE);
            assertThat(result.movedTo()).isEqualTo(URI.create("https://new-clinic.example/"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0; url=/welcome/", "0;URL='/welcome/'", "3, url = \"welcome/\"", "1 /welcome/"})
    void aHomePageThatOnlySendsItsReadersOnIsFollowed(String content) {
        serveNothingElse();
        serve("/", "<title>Redirecting</title><meta http-equiv=Refresh content='" + content.replace("'", "&#39;")
                + "'><p>If nothing happens, <a href=/welcome/>click here</a>.");
        serve("/welcome/", "<title>Oak Dental</title><h1>Oak Dental</h1><p>Oak Dental is open.");
        VisitResult result = visit();
        assertThat(result.pagesRead()).isOne();
        assertThat(result.pages().getFirst().url()).hasPath("/welcome/");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(result.contacts())
                .card(new LocationHint(null, null, null, null, null)).company()).value()).isEqualTo("Oak Dental");
        SITE.verify(1, getRequestedFor(urlEqualTo("/")));
    }

    @Test
    void aHomePageThatSendsItsReadersToAnotherSiteMovedThere() {
        serve("/", "<meta http-equiv=refresh content='0; url=https://new-clinic.example/'>");
        assertThat(visit().movedTo()).isEqualTo(URI.create("https://new-clinic.example/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/back | / | it redirects in a circle", "/a | / | it redirects in a circle",
            "/a | /b | it redirects in a circle", "/closed | /b | robots.txt disallows it"})
    void pagesThatSendTheirReadersInACircleOrWhereRobotsMayNotGoEndWithThatReason(String first, String second,
            String reason) {
        SITE.stubFor(get("/robots.txt")
                .willReturn(okForContentType("text/plain", "User-agent: *\nDisallow: /closed")));
        serve("/", "<meta http-equiv=refresh content='0; url=" + first + "'>");
        serve("/a", "<meta http-equiv=refresh content='0; url=" + second + "'>");
        serve("/b", "<meta http-equiv=refresh content='0; url=/a'>");
        SITE.stubFor(get("/back").willReturn(status(301).withHeader("Location", "/")));
        assertThat(visit().reason()).contains(reason);
        SITE.verify(0, getRequestedFor(urlEqualTo("/closed")));
    }

    @Test
    void aChainOfPagesThatSendTheirReadersOnIsFollowedAsFarAsOneOfRedirects() {
        SITE.stubFor(get("/robots.txt").willReturn(status(404)));
        serve("/", "<meta http-equiv=refresh content='0; url=/1'>");
        IntStream.rangeClosed(1, 9).forEach(
                i -> serve("/" + i, "<meta http-equiv=refresh content='0; url=/" + (i + 1) + "'>"));
        assertThat(visit().reason()).contains("too many redirects");
        SITE.verify(0, getRequestedFor(urlEqualTo("/6")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"Robot Challenge Screen | REFUSED", "oak.example: this domain is for sale | PARKED"})
    void whereNoBusinessIsNobodyIsFollowed(String title, Outcome outcome) {
        serveNothingElse();
        serve("/", "<title>" + title + "</title><p>" + title + "<meta http-equiv=refresh content='0; url=/other'>");
        assertThat(visit().outcome()).isEqualTo(outcome);
        SITE.verify(0, getRequestedFor(urlEqualTo("/other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta http-equiv=refresh content='600; url=/other'><p>Hello",
            "<meta http-equiv=refresh content=5><p>Hello", "<meta http-equiv=refresh content='5; url=/'><p>Hello",
            "<noscript><meta http-equiv=refresh content='0; url=/other'></noscript><p>Hello",
            "<meta http-equiv=refresh content='0; url=javascript:go()'><p>Hello",
            "<meta http-equiv=refresh content='5; url=/other'><p>" + PLENTY_OF_TEXT})
    void aPageThatIsThereToBeReadIsReadThoughItIsRenewed(String html) {
        serveNothingElse();
        serve("/", "<title>Oak Dental</title>" + html);
        assertThat(visit().pages()).singleElement().satisfies(page -> assertThat(page.url()).hasPath("/"));
        SITE.verify(0, getRequestedFor(urlEqualTo("/other")));
    }

    @Test
    void robotsTxtMayCloseTheSite() {
        SITE.stubFor(get("/robots.txt").willReturn(okForContentType("text/plain", "User-agent: *\nDisallow: /")));
        assertThat(visit().outcome()).isEqualTo(Outcome.FORBIDDEN);
        SITE.verify(0, getRequestedFor(urlEqualTo("/")));
    }

    @Test
    void termsThatForbidProgramsEndTheVisitWithNothing() {
        serve("/", "<p>Hello <a href=/terms>Terms of use</a>");
        serve("/terms", "<p>You may not scrape this website.");
        assertThat(visit()).satisfies(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.FORBIDDEN);
            assertThat(result.reason()).contains("You may not scrape");
            assertThat(result.contacts()).isNull();
        });
    }

    @Test
    void eightPagesAreReadAndEachLandingPageOnTop() {
        serve("/", IntStream.range(0, 30).mapToObj(i -> "<a href=/doctors/" + i + ">Doctor</a>")
                .collect(Collectors.joining()));
        SITE.stubFor(get(anyUrl()).atPriority(9).willReturn(okForContentType("text/html", "<p>A page")));
        SITE.stubFor(get("/robots.txt").willReturn(status(404)));
        List<String> landings = IntStream.range(0, 40).mapToObj(i -> address() + "/city/" + i).toList();
        assertThat(visit().pagesRead()).isEqualTo(8);
        assertThat(visit(landings).pagesRead()).isEqualTo(25);
    }

    @Test
    void aLandingPageIsAddedToAnEarlierVisitWithoutReadingTheRestAgain() {
        serve("/", "<title>Oak Dental</title><p>1 Oak St, Austin, TX 78701<br>512-555-0111 <p>Oak Dental");
        serve("/katy", "<h1>Katy</h1><p>9 Elm Rd, Katy, TX 77449<br>Phone 281-555-0122");
        VisitResult first = visit();
        SiteKnowledge before = new SiteKnowledge(7, first.site(), Instant.EPOCH, first.outcome(), null, first.pages(),
                first.contacts(), first.evidence());
        List<String> websites = List.of(address() + "/", address() + "/katy", address() + "/gone",
                "https://other.example/a");
        List<String> missing = before.landingPagesMissing(websites);
        assertThat(missing).containsExactly(address() + "/katy", address() + "/gone");
        SITE.resetRequests();
        VisitResult added = Examples.visitor(web)
                .add(before, missing);
        SITE.verify(0, getRequestedFor(urlEqualTo("/")));
        assertThat(added.pagesRead()).isEqualTo(2);
        assertThat(added.evidence()).isEqualTo(first.evidence());
        var card = Objects.requireNonNull(added.contacts())
                .card(new LocationHint(URI.create(address() + "/katy"), "9 Elm Road", "Katy", "77449", null));
        assertThat(Objects.requireNonNull(card.phone()).value()).isEqualTo("+12815550122");
        assertThat(Objects.requireNonNull(card.company()).value()).isEqualTo("Oak Dental");
        assertThat(
                new SiteKnowledge(8, first.site(), Instant.EPOCH, Outcome.READ, null, added.pages(), added.contacts(),
                        added.evidence()).landingPagesMissing(websites))
                .isEmpty();
    }

    @Test
    void aLandingPageIsReadWhereTheHomePageIsMissing() {
        serve("/dallas", "<p>Our Dallas office");
        assertThat(visit(List.of(address() + "/dallas", "not a url", "https://other.example/")).pages())
                .extracting(PageSeen::unread)
                .containsExactly(null, "there is no such page");
    }

    @Test
    void theSitemapHelpsWhereTheHomePageShowsNoLinks() {
        serve("/", "<div id=root></div><script src=/app.js></script>");
        SITE.stubFor(get("/sitemap.xml").willReturn(okForContentType("application/xml",
                "<urlset><url><loc>" + address() + "/contact</loc></url></urlset>")));
        serve("/contact", "<p>Contact");
        assertThat(visit().pages()).extracting(page -> page.url().getPath()).containsExactly("/", "/contact");
    }

    @Test
    void whatASiteAsksForWhenItRefusesItsSitemapIsHeeded() {
        serveNothingElse();
        serve("/", "<title>Oak Dental</title><div id=root></div><script src=/app.js></script>");
        SITE.stubFor(get("/sitemap.xml").willReturn(status(429).withHeader("Retry-After", "3600")));
        serve("/katy", "<p>Katy");
        VisitResult result = visit(List.of(address() + "/katy"));
        assertThat(result.leaveAlone()).isEqualTo(Duration.ofHours(1));
        SITE.verify(0, getRequestedFor(urlEqualTo("/katy")));
    }

    @Test
    void pagesThatDoNotWantToBeQuotedAreNot() {
        serve("/", "<meta name=robots content='index, noarchive'><p>Write to office@clinic-a.com");
        assertThat(Objects.requireNonNull(visit().contacts()).emails()).isNotEmpty()
                .allSatisfy(email -> assertThat(email.quote()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/html; charset=windows-1252 | windows-1252 | ''",
            "text/html | UTF-8 | <meta charset=utf-8>",
            "text/html | ISO-8859-1 | <meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>",
            "text/html; charset=nonsense | UTF-8 | ''",
            "text/html | UTF-16 | ''", "text/html | windows-1252 | ''", "text/html; charset=utf-8 | windows-1252 | ''",
            "text/html; charset=iso-8859-1 | UTF-8 | ''", "text/html | UTF-8 | <meta charset=windows-1252>"})
    void charactersAreReadByHeaderMetaTagOrByteOrderMarkOrByWhatTheyPlainlyAre(String type, String charset,
            String meta) {
        byte[] body = (meta + "<title>Clínica Niño</title><p>Clínica Niño").getBytes(Charset.forName(charset));
        SITE.stubFor(get("/").willReturn(okForContentType(type, "").withBody(body)));
        try (var visit = web.open(URI.create(address()))) {
            var page = (com.marketingby.leads.page.Fetched.Page) visit.home();
            assertThat(Parser.parse(page, 100).document().title()).isEqualTo("Clínica Niño");
        }
    }

    @Test
    void brokenMarkupIsReadAsFarAsItGoes() {
        byte[] body = ("<html><p <b>Call<a href=/contact>Contact<table><a <<<\0>" + "<div>".repeat(5_000))
                .getBytes(StandardCharsets.UTF_8);
        SITE.stubFor(get("/").willReturn(okForContentType("text/html", "").withBody(body)));
        assertThat(visit().outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void aPageThatTheParserLosesCountInIsReadByItsWords() {
        serveNothingElse();
        serve("/", "<meta name=robots content=noarchive><title>Oak Dental</title><p><i><i>" + "<div>".repeat(508)
                + "Write to office@clinic-a.com<script>var owner = 'nobody@clinic-a.com'</script>");
        VisitResult result = visit();
        assertThat(result.outcome()).isEqualTo(Outcome.READ);
        assertThat(Objects.requireNonNull(result.contacts()).emails()).singleElement().satisfies(email -> {
            assertThat(email.value()).isEqualTo("office@clinic-a.com");
            assertThat(email.quote()).isEmpty();
        });
    }

    @Test
    void aNameThatOnlyAPrivateNetworkKnowsIsNotVisited() {
        SiteVisitor visitor = Examples.visitor(web);
        SiteKey local = new SiteKey("web01");
        assertThat(visitor.visit(local, List.of()).reason()).isEqualTo("web01 is no web address such as example.com");
        assertThat(visitor.refusal(local, List.of())).hasValueSatisfying(
                refused -> assertThat(refused.outcome()).isEqualTo(Outcome.INVALID));
    }

    private VisitResult visit() {
        return visit(List.of(address() + "/"));
    }

    private VisitResult visit(List<String> landings) {
        return Examples.visitor(web).visit(new SiteKey("127.0.0.1:" + SITE.getPort()), landings);
    }

    private static String address() {
        return "http://127.0.0.1:" + SITE.getPort();
    }

    /** What is not served is said to be missing at once; WireMock would compare it with all that is served. */
    private static void serveNothingElse() {
        SITE.stubFor(get(anyUrl()).atPriority(9).willReturn(status(404)));
    }

    private static void serve(String path, String html) {
        ResponseDefinitionBuilder page = okForContentType("text/html", html);
        SITE.stubFor(get(urlEqualTo(path)).willReturn(page));
    }
}
