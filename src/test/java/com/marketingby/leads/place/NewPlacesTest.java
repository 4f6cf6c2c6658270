package com.marketingby.leads.place;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewPlacesTest extends ServiceContract {

    @Override
    PlaceSearch places() {
        return laboratory.current();
    }

    @Override
    String page() {
        return """
                {"places": [{"id": "ChIJ-one", "location": {"latitude": 32.8, "longitude": -96.8},
                    "businessStatus": "OPERATIONAL", "neverSeenBefore": {"a": 1}}, {"types": ["health"]}],
                 "nextPageToken": "token-two"}
                """;
    }

    @Override
    String details() {
        return """
                {"id": "ChIJ-one", "displayName": {"text": "Elm Dental", "languageCode": "en"},
                 "formattedAddress": "12 Elm St #3, Dallas, TX 75201, USA", "rating": 4.5,
                 "addressComponents": [
                    {"longText": "3", "shortText": "3", "types": ["subpremise"], "languageCode": "en"},
                    {"longText": "12", "shortText": "12", "types": ["street_number"]},
                    {"longText": "Elm Street", "shortText": "Elm St", "types": ["route"]},
                    {"longText": "Dallas", "shortText": "Dallas", "types": ["locality", "political"]},
                    {"longText": "Texas", "shortText": "TX", "types": ["administrative_area_level_1", "political"]},
                    {"longText": "75201", "shortText": "75201", "types": ["postal_code"]}],
                 "location": {"latitude": 32.8, "longitude": -96.8}, "types": ["dentist", "health"],
                 "businessStatus": "CLOSED_TEMPORARILY", "internationalPhoneNumber": "+1 214-555-0100",
                 "nationalPhoneNumber": "(214) 555-0100", "websiteUri": "https://elm.example/"}
                """;
    }

    private static ResponseDefinitionBuilder error(int code, String status, String message) {
        return json(code, """
                {"error": {"code": %d, "message": "%s", "status": "%s"}}
                """.formatted(code, message, status));
    }

    @Override
    ResponseDefinitionBuilder keyRefused() {
        return error(403, "PERMISSION_DENIED", "Places API (New) has not been used in this project before");
    }

    @Override
    ResponseDefinitionBuilder tooManyCalls() {
        return error(429, "RESOURCE_EXHAUSTED", "Quota exceeded for 'SearchTextRequest per minute'");
    }

    @Override
    ResponseDefinitionBuilder quotaOfTheDayUsedUp() {
        return error(429, "RESOURCE_EXHAUSTED", "Quota exceeded for 'SearchTextRequest per day'");
    }

    @Override
    ResponseDefinitionBuilder invalidRequest() {
        return error(400, "INVALID_ARGUMENT", "Invalid field mask");
    }

    @Override
    ResponseDefinitionBuilder notFound() {
        return error(404, "NOT_FOUND", "The Place ID is no longer valid.");
    }

    @Test
    void aKeyThatIsNoneIsRefusedThoughGoogleCallsItAnInvalidArgument() {
        google.stubFor(any(anyUrl()).willReturn(json(400, """
                {"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT",
                  "details": [{"reason": "API_KEY_INVALID"}]}}
                """)));
        assertThat(places().page(purse, SEARCH, "token-two")).isInstanceOf(Answer.KeyRefused.class);
    }

    @Test
    void idsAreAskedForAlone() {
        google.stubFor(any(anyUrl()).willReturn(json(200, "{\"places\": [{\"id\": \"ChIJ-one\"}]}")));
        assertThat(laboratory.current().ids(purse, SEARCH, null))
                .isEqualTo(new Answer.Given<>(new Page<>(List.of("ChIJ-one"), null)));
        google.verify(postRequestedFor(urlEqualTo("/v1/places:searchText"))
                .withHeader("X-Goog-FieldMask", equalTo("places.id,nextPageToken"))
                .withHeader("X-Goog-Api-Key", equalTo(Laboratory.KEY)).withRequestBody(equalToJson("""
                        {"textQuery": "dentist", "pageSize": 20, "regionCode": "US", "languageCode": "en",
                         "locationRestriction": {"rectangle": {"low": {"latitude": 32.7, "longitude": -96.9},
                             "high": {"latitude": 32.9, "longitude": -96.7}}}}
                        """)));
        assertThat(purse.micros).isZero();
    }

    @Test
    void aSearchThatFindsNothingAnswersAnEmptyObject() {
        google.stubFor(any(anyUrl()).willReturn(json(200, "{}")));
        assertThat(places().page(purse, SEARCH, null)).isEqualTo(new Answer.Given<>(new Page<>(List.of(), null)));
    }
}
