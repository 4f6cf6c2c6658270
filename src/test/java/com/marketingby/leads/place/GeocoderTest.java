package com.marketingby.leads.place;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.schema.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeocoderTest {
    private static final TestDatabase database = TestDatabase.migrated();
    private static final String DALLAS = """
            {"status": "OK", "results": [{"formatted_address": "%s", "types": ["%s", "political"],
              "partial_match": true, "geometry": {"location": {"lat": 32.7767, "lng": -96.797},
                "bounds": {"northeast": {"lat": 33.02, "lng": -96.46}, "southwest": {"lat": 32.61, "lng": -97.0}},
                "location_type": "APPROXIMATE",
                "viewport": {"northeast": {"lat": 34, "lng": -96}, "southwest": {"lat": 32, "lng": -97}}}}]}
            """;

    private final WireMockServer google = started();
    private final Purse purse = Purse.deep();
    private final Laboratory laboratory = new Laboratory(URI.create(google.baseUrl()), Laboratory.KEY);
    private final Geocoder geocoder = new Geocoder(laboratory.client, laboratory.calls,
            new GeocodeStore(database.jdbc(), Duration.ofDays(30)));

    private static WireMockServer started() {
        var server = new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        return server;
    }

    @AfterEach
    void stop() {
        google.stop();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aCityHasItsPositionAndExtentAndIsPaidForOnce() {
        google.stubFor(any(anyUrl()).willReturn(okJson(DALLAS.formatted("Dallas, TX, USA", "locality"))));
        var expected = new Answer.Given<>(new Geocode(new Position(32.7767, -96.797),
                new Rectangle(32.61, -97.0, 33.02, -96.46), "Dallas, TX, USA", true, List.of("locality", "political")));
        assertThat(geocoder.find(purse, " Dallas,  TX ")).isEqualTo(expected);
        assertThat(geocoder.find(purse, "dallas, tx")).isEqualTo(expected);
        assertThat(purse.reserved).containsExactly(CallKind.GEOCODE);
    }

    @Test
    void theCountryItselfIsNoPlaceInIt() {
        google.stubFor(any(anyUrl()).willReturn(okJson(DALLAS.formatted("United States", "country"))));
        assertThat(geocoder.find(purse, "Atlantis")).isInstanceOf(Answer.None.class);
    }

    @Test
    void whatGoogleDoesNotKnowIsNone() {
        google.stubFor(any(anyUrl()).willReturn(okJson("{\"results\": [], \"status\": \"ZERO_RESULTS\"}")));
        assertThat(geocoder.find(purse, "Atlantis, ZZ")).isEqualTo(new Answer.None<>("'Atlantis, ZZ'"));
    }
}
