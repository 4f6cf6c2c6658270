package com.marketingby.leads.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLookTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<html></html> | EMPTY", "<body>   </body> | EMPTY",
            "<title>Just a moment...</title><p>Enable JavaScript | REFUSED",
            "<h1>clinic.example</h1>This domain is for sale. | PARKED", "<p>Buy this domain | PARKED",
            "<p>x<script src='https://img.sedoparking.com/a.js'></script> | PARKED",
            "<title>Welcome to nginx!</title><p>If you see this | PARKED",
            "<title>Index of /</title><a href='a'>a</a> | PARKED",
            "<title>Fatal error</title><p>Uncaught PDOException: SQLSTATE | PARKED",
            "<title>Page not found - Oak Dental</title><p>Nothing was found at this address. | PARKED",
            "<title>404 - Oak Dental</title><p>Sorry | PARKED",
            "<title>Error establishing a database connection</title><p>Sorry | PARKED",
            "<title>Hello world! – My WordPress</title><p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing! | PARKED",
            "<title>Oak – Just another WordPress site</title><h1>Hello world!</h1><p>Welcome to WordPress. | PARKED",
            "<title>oak-dental</title><h1>Hello world!</h1><p>Welcome to WordPress. This is your first post. Edit or delete it. | PARKED",
            "<title>My WordPress</title><h2>Blog</h2><p>A WordPress Commenter on Hello world! | PARKED",
            "<title>Sample Page – oak</title><p>This is an example page. It’s different from a blog post because it will stay. | PARKED",
            "<title>Otro sitio realizado con WordPress</title><h1>¡Hola, mundo!</h1> | PARKED",
            "<title>Your Site Title</title><nav>Home Blog</nav> | PARKED",
            "<title>My Site</title><p>Home | PARKED",
            "<title>Home</title><p>No front page content has been created yet. | PARKED",
            "<title>Apache2 Ubuntu Default Page: It works</title><p>Apache2 Default Page | PARKED",
            "<h1>It works!</h1> | PARKED", "<h1>Welcome to nginx!</h1><p>Thank you | PARKED",
            "<title>Coming Soon!</title><p>We are working on it. | PARKED",
            "<title>Redirecting...</title><p>Please stand by. | PARKED", "<title>Loading</title><p>A moment | PARKED",
            "<title>Object moved</title><h1>Object moved</h1> | PARKED",
            "<title>oak.example is for sale</title><p>Ask | PARKED",
            "<title>New Page 1</title><p>Ref 12345 | PARKED", "<title>Site Maintenance</title><p>Soon | PARKED",
            "<title>Opening Soon</title><h1>Opening Soon</h1> | PARKED", "<title>Error</title><p>Ref 12345 | PARKED",
            "<title>oakdental.example - Coming soon</title> | PARKED",
            "<form><input name=u><input type=password></form>Sign in | LOGIN"})
    void whatIsNoPageOfABusinessIsTold(String html, Outcome outcome) {
        assertThat(PageLook.of(Jsoup.parse(html)).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Dr. A</title>", "<title>404 Dental</title><p>In Atlanta",
            "<title>Critical Care Clinic</title><p>Houston", "<div id=root></div><script src=app.js></script>",
            "<p>Call us: 512-555-0100",
            "<title>My Site</title><h1>Oak Dental</h1><p>Call 512-555-0100",
            "<title>Welcome to Caddyshack Golf</title><p>Call (713) 555-0123",
            "<h2>Coming soon!</h2><p>Oak Dental opens in May: (713) 555-0123",
            "<title>Coming Soon Pediatrics</title><p>Care", "<title>Moved by Dance Studio</title><p>Classes",
            "<title>Be Right Back Chiropractic</title><p>Care",
            "<title>Oak Dental – Just another WordPress site</title><h1>Oak Dental</h1><a href='mailto:a@oak.example'>Write</a>",
            "<title>Oak Dental | My Site</title><div id=root></div><script src=app.js></script>",
            "<title>Home</title><h1>Oak Dental</h1>", "<title>Blog</title><p>Our news",
            "<title>Oak Dental - Coming soon</title><p>Opening in May",
            "<title>Wellness Site Title Company</title><p>Houston",
            "<title>Oak Dental</title><p>Hello world! This is your first post. Edit or delete it. Call (512) 555-0100",
            "<title>Clinic</title><p>Land for sale? No, teeth.", "<frameset><frame src=main.html></frameset>"})
    void aShortPageIsAPageAllTheSame(String html) {
        assertThat(PageLook.of(Jsoup.parse(html))).isEmpty();
    }

    @Test
    void aLoginBesideALongTextIsNoLoginPage() {
        assertThat(PageLook.of(Jsoup.parse("<form><input type=password></form><p>" + "We care for teeth. ".repeat(60))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"You may not scrape this site.", "Use of robots or other automated means is prohibited.",
            "You agree not to use any spider to copy pages."})
    void termsThatForbidProgramsAreFound(String sentence) {
        assertThat(Terms.prohibition(Jsoup.parse("<p>Welcome. " + sentence + " Thank you."))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our robot assists in surgery. It is not permitted to park here.",
            "You may not copy this site.", "We scrape plaque gently."})
    void otherSentencesForbidNothing(String text) {
        assertThat(Terms.prohibition(Jsoup.parse("<p>" + text))).isEmpty();
    }
}
