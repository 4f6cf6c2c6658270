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
            "<form><input name=u><input type=password></form>Sign in | LOGIN"})
    void whatIsNoPageOfABusinessIsTold(String html, Outcome outcome) {
        assertThat(PageLook.of(Jsoup.parse(html)).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Dr. A</title>", "<title>404 Dental</title><p>In Atlanta",
            "<title>Critical Care Clinic</title><p>Houston", "<div id=root></div><script src=app.js></script>",
            "<p>Call us: 512-555-0100",
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
