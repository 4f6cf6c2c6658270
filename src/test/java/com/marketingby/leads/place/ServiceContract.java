package com.marketingby.leads.place;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.place.Place.BusinessStatus;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What both services have to do, whatever Google answers. */
abstract class ServiceContract {
    private static final Rectangle CELL = new Rectangle(32.7, -96.9, 32.9, -96.7);
    static final Search SEARCH = new Search("dentist", null, CELL, CirclePart.around(CELL));

    final WireMockServer google = started();
    final Purse purse = Purse.deep();
    final Laboratory laboratory = new Laboratory(URI.create(google.baseUrl()), Laboratory.KEY);

    private static WireMockServer started() {
        var server = new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        return server;
    }

    @AfterEach
    void stop() {
        google.stop();
    }

    abstract PlaceSearch places();

    abstract String page();

    abstract String details();

    abstract ResponseDefinitionBuilder keyRefused();

    abstract ResponseDefinitionBuilder tooManyCalls();

    abstract ResponseDefinitionBuilder quotaOfTheDayUsedUp();

    abstract ResponseDefinitionBuilder invalidRequest();

    abstract ResponseDefinitionBuilder notFound();

    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/json; charset=UTF-8")
                .withBody(body);
    }

    private void answers(ResponseDefinitionBuilder answer) {
        google.stubFor(any(anyUrl()).willReturn(answer));
    }

    private void answersFirst(ResponseDefinitionBuilder first, ResponseDefinitionBuilder later) {
        google.stubFor(any(anyUrl()).inScenario("x").whenScenarioStateIs(Scenario.STARTED).willSetStateTo("later")
                .willReturn(first));
        google.stubFor(any(anyUrl()).inScenario("x").whenScenarioStateIs("later").willReturn(later));
    }

    private Answer<Place> described() {
        return places().details(purse, "ChIJ-one");
    }

    private int requests() {
        return google.findAll(anyRequestedFor(anyUrl())).size();
    }

    private void failsAfterRetries(Failure expected) {
        assertThat(described()).isInstanceOfSatisfying(Answer.Failed.class, failed -> {
            assertThat(failed.failure()).isEqualTo(expected);
            assertThat(failed.attempts()).isEqualTo(3);
        });
        assertThat(purse.outcomes).containsOnly(expected.name()).hasSize(3);
        assertThat(laboratory.pauses).hasSize(2);
    }

    @Test
    void aPageHasItsPlacesAndTheTokenOfTheNext() {
        answers(json(200, page()));
        assertThat(places().page(purse, SEARCH, null)).isInstanceOfSatisfying(Answer.Given.class, given -> {
            var page = (Page<?>) given.value();
            assertThat(page.nextToken()).isEqualTo("token-two");
            assertThat(page.results()).hasSize(1);
            var place = (Place) page.results().getFirst();
            assertThat(place.id()).isEqualTo("ChIJ-one");
            assertThat(place.position()).isEqualTo(new Position(32.8, -96.8));
            assertThat(place.status()).isEqualTo(BusinessStatus.OPERATIONAL);
            assertThat(place.givenAt()).isEqualTo(Laboratory.NOW);
        });
    }

    @Test
    void detailsAreReadInFull() {
        answers(json(200, details()));
        assertThat(described()).isEqualTo(new Answer.Given<>(new Place("ChIJ-one", "Elm Dental",
                "12 Elm St #3, Dallas, TX 75201, USA", "12 Elm Street #3", "Dallas", "TX", "75201",
                new Position(32.8, -96.8), "+1 214-555-0100", "https://elm.example/", 4.5,
                List.of("dentist", "health"), BusinessStatus.CLOSED_TEMPORARILY, true, places().service(),
                Laboratory.NOW)));
    }

    @Test
    void aPlaceThatGoogleDoesNotKnowIsNone() {
        answers(notFound());
        assertThat(described()).isInstanceOf(Answer.None.class);
    }

    @Test
    void aRefusedKeyIsNotTriedAgainAndSaysWhatToDo() {
        answers(keyRefused());
        assertThat(described()).isInstanceOfSatisfying(Answer.KeyRefused.class,
                refused -> assertThat(refused.message()).contains("enable '", "--places")
                        .doesNotContain(Laboratory.KEY));
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void anExhaustedQuotaOfTheDayIsNotTriedAgain() {
        answers(quotaOfTheDayUsedUp());
        assertThat(described()).isInstanceOf(Answer.BudgetReached.class);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void anInvalidRequestIsNotTriedAgain() {
        answers(invalidRequest());
        assertThat(described()).isInstanceOfSatisfying(Answer.Failed.class,
                failed -> assertThat(failed.failure()).isEqualTo(Failure.INVALID_REQUEST));
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void aPageTokenThatIsNotReadyIsTriedAgain() {
        answersFirst(invalidRequest(), json(200, page()));
        assertThat(places().page(purse, SEARCH, "token-two")).isInstanceOf(Answer.Given.class);
        assertThat(purse.outcomes).containsExactly("PAGE_TOKEN", "OK");
    }

    @Test
    void tooManyCallsAreTriedAgain() {
        answersFirst(tooManyCalls(), json(200, details()));
        assertThat(described()).isInstanceOf(Answer.Given.class);
        assertThat(purse.outcomes).containsExactly("RATE_LIMITED", "OK");
    }

    @Test
    void http429IsTriedAgain() {
        answers(aResponse().withStatus(429).withBody("slow down"));
        failsAfterRetries(Failure.RATE_LIMITED);
    }

    @Test
    void http503IsTriedAgain() {
        answers(aResponse().withStatus(503).withBody("<html>unavailable</html>"));
        failsAfterRetries(Failure.SERVER_ERROR);
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void brokenJsonIsTriedAgain() {
        answers(json(200, "{\"results\": [{\"place_id\""));
        failsAfterRetries(Failure.MALFORMED);
    }

    @Test
    void htmlIsTriedAgain() {
        answers(aResponse().withStatus(200).withBody("<html><title>Sorry</title></html>"));
        failsAfterRetries(Failure.MALFORMED);
    }

    @Test
    void anEmptyAnswerIsTriedAgain() {
        answers(aResponse().withStatus(200).withBody(""));
        failsAfterRetries(Failure.MALFORMED);
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        failsAfterRetries(Failure.UNREACHABLE);
    }

    @Test
    void anAnswerThatDoesNotComeIsTriedAgain() {
        answersFirst(json(200, details()).withFixedDelay(5_000), json(200, details()));
        assertThat(described()).isInstanceOf(Answer.Given.class);
        assertThat(purse.outcomes).containsExactly("TIMED_OUT", "OK");
    }

    @Test
    void nothingGoesOutPastTheBudget() {
        answers(aResponse().withStatus(503));
        assertThat(places().details(new Purse(2), "ChIJ-one"))
                .isEqualTo(new Answer.BudgetReached<>("only 2 calls are allowed"));
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void theKeyIsMaskedInWhatGoogleSays() {
        answers(json(503, "{\"error\": {\"message\": \"bad key=" + Laboratory.KEY + "&x\"}}"));
        assertThat(described().toString()).contains("***").doesNotContain(Laboratory.KEY);
    }

    @Test
    void withoutAKeyNothingGoesOut() {
        var keyless = new Laboratory(URI.create(google.baseUrl()), "");
        var answer = places().service() == GoogleService.NEW ? keyless.current().details(purse, "ChIJ-one")
                : keyless.legacy().details(purse, "ChIJ-one");
        assertThat(answer).isInstanceOfSatisfying(Answer.KeyRefused.class,
                refused -> assertThat(refused.message()).contains("GOOGLE_MAPS_API_KEY"));
        assertThat(purse.reserved).isEmpty();
        assertThat(requests()).isZero();
    }
}
