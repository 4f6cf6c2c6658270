package com.marketingby.leads.place;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyPlacesTest extends ServiceContract {

    @Override
    PlaceSearch places() {
        return laboratory.legacy();
    }

    @Override
    String page() {
        return """
                {"html_attributions": [], "next_page_token": "token-two", "status": "OK", "results": [
                  {"place_id": "ChIJ-one", "name": "Elm Dental", "vicinity": "12 Elm Street, Dallas", "scope": "GOOGLE",
                   "geometry": {"location": {"lat": 32.8, "lng": -96.8}}, "types": ["dentist", "not_yet_invented"],
                   "opening_hours": {"open_now": true, "weekday_text": []}, "business_status": "OPERATIONAL"}]}
                """;
    }

    @Override
    String details() {
        return """
                {"html_attributions": [], "status": "OK", "result": {"place_id": "ChIJ-one", "name": "Elm Dental",
                  "formatted_address": "12 Elm St #3, Dallas, TX 75201, USA", "rating": 4.5,
                  "address_components": [
                    {"long_name": "3", "short_name": "3", "types": ["subpremise"]},
                    {"long_name": "12", "short_name": "12", "types": ["street_number"]},
                    {"long_name": "Elm Street", "short_name": "Elm St", "types": ["route"]},
                    {"long_name": "5", "short_name": "5", "types": []},
                    {"long_name": "Dallas", "short_name": "Dallas", "types": ["locality", "political"]},
                    {"long_name": "Texas", "short_name": "TX", "types": ["administrative_area_level_1", "political"]},
                    {"long_name": "75201", "short_name": "75201", "types": ["postal_code"]}],
                  "geometry": {"location": {"lat": 32.8, "lng": -96.8}}, "types": ["dentist", "health"],
                  "business_status": "CLOSED_TEMPORARILY", "international_phone_number": "+1 214-555-0100",
                  "formatted_phone_number": "(214) 555-0100", "website": "https://elm.example/"}}
                """;
    }

    private static ResponseDefinitionBuilder status(String status, String message) {
        return json(200, """
                {"html_attributions": [], "results": [], "status": "%s", "error_message": "%s"}
                """.formatted(status, message));
    }

    @Override
    ResponseDefinitionBuilder keyRefused() {
        return status("REQUEST_DENIED", "This API project is not authorized; key " + Laboratory.KEY);
    }

    @Override
    ResponseDefinitionBuilder tooManyCalls() {
        return status("OVER_QUERY_LIMIT", "Please wait.");
    }

    @Override
    ResponseDefinitionBuilder quotaOfTheDayUsedUp() {
        return status("OVER_DAILY_LIMIT", "");
    }

    @Override
    ResponseDefinitionBuilder invalidRequest() {
        return status("INVALID_REQUEST", "");
    }

    @Override
    ResponseDefinitionBuilder notFound() {
        return status("NOT_FOUND", "");
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_ERROR, UNKNOWN_ERROR", "NEVER_SEEN_BEFORE, UNKNOWN_ERROR"})
    void unknownErrorsAreTriedAgain(String said, String outcome) {
        google.stubFor(any(anyUrl()).willReturn(status(said, "")));
        places().details(purse, "ChIJ-one");
        assertThat(purse.outcomes).containsOnly(outcome).hasSize(3);
    }

    @Test
    void aSearchWithoutResultsIsAnEmptyPage() {
        google.stubFor(any(anyUrl()).willReturn(status("ZERO_RESULTS", "")));
        assertThat(places().page(purse, SEARCH, null)).isInstanceOfSatisfying(Answer.Given.class,
                given -> assertThat(((Page<?>) given.value()).results()).isEmpty());
    }
}
