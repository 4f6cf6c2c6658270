package com.marketingby.leads.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.maps.GeoApiContext;
import com.google.maps.GeocodingApi;
import com.google.maps.PlacesApi;
import com.google.maps.errors.ApiException;
import com.google.maps.errors.InvalidRequestException;
import com.google.maps.errors.NotFoundException;
import com.google.maps.errors.RequestDeniedException;
import com.google.maps.model.LatLng;
import com.google.maps.model.PlacesSearchResponse;
import com.google.maps.model.PlacesSearchResult;
import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LegacyServiceTest {
    private static final LatLng DALLAS = new LatLng(32.7767, -96.7970);
    private static final Sandbox sandbox = Sandbox.with().tokenDelay(Duration.ZERO).start();
    private static final GeoApiContext google = context(sandbox, Sandbox.KEY);

    @AfterAll
    static void close() {
        google.shutdown();
        sandbox.close();
    }

    private static GeoApiContext context(Sandbox sandbox, String key) {
        return new GeoApiContext.Builder().baseUrlOverride(sandbox.googleBaseUrl().toString()).apiKey(key)
                .disableRetries().build();
    }

    @Test
    void citiesZipCodesAndAddressesAreGeocoded() throws Exception {
        var clinic = sandbox.clinics().getFirst();
        assertThat(GeocodingApi.geocode(google, "Dallas, TX").await()[0].geometry.location).isEqualTo(DALLAS);
        assertThat(GeocodingApi.geocode(google, "75228").await()[0].formattedAddress)
                .isEqualTo("Dallas, TX 75228, USA");
        assertThat(GeocodingApi.geocode(google, clinic.address().inOneLine()).await()[0].geometry.location.lat)
                .isEqualTo(clinic.position().latitude());
        assertThat(GeocodingApi.geocode(google, "Atlantis, ZZ").await()).isEmpty();
    }

    @Test
    void aSearchShowsSixtyOfTheMoreThatThereAre() throws Exception {
        var circle = new Circle(new Position(DALLAS.lat, DALLAS.lng), Distance.ofMiles(5));
        var seen = new HashSet<String>();
        var page = nearby();
        add(page, seen, circle);
        for (var further = 0; further < 2; further++) {
            page = PlacesApi.nearbySearchNextPage(google, page.nextPageToken).await();
            add(page, seen, circle);
        }
        assertThat(page.nextPageToken).isNull();
        assertThat(seen).hasSize(60);
        assertThat(sandbox.matching("dentist", circle).size()).isGreaterThan(75);
    }

    private static PlacesSearchResponse nearby() throws ApiException, InterruptedException, IOException {
        return PlacesApi.nearbySearchQuery(google, DALLAS).radius(8_047).keyword("dentist").await();
    }

    private static void add(PlacesSearchResponse page, Set<String> seen, Circle circle) {
        assertThat(page.results).hasSize(20)
                .allMatch(one -> circle.contains(new Position(one.geometry.location.lat, one.geometry.location.lng)));
        Arrays.stream(page.results).map(one -> one.placeId).forEach(seen::add);
    }

    @Test
    void aTokenIsRefusedUntilItsTimeHasCome() throws Exception {
        try (var slow = Sandbox.with().tokenDelay(Duration.ofHours(1)).start()) {
            var context = context(slow, Sandbox.KEY);
            var page = PlacesApi.nearbySearchQuery(context, DALLAS).radius(8_047).keyword("dentist").await();
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> PlacesApi.nearbySearchNextPage(context, page.nextPageToken).await());
            context.shutdown();
        }
    }

    @Test
    void detailsHoldTelephoneWebsiteAndAddress() throws Exception {
        var clinic = sandbox.clinics().stream().filter(one -> one.quirk() == Quirk.SPANISH).findFirst().orElseThrow();
        var details = PlacesApi.placeDetails(google, clinic.placeId()).await();
        assertThat(details.formattedPhoneNumber).isEqualTo(Phone.national(String.valueOf(clinic.phone())));
        assertThat(details.website).hasToString(clinic.website());
        assertThat(details.addressComponents).anyMatch(one -> one.shortName.equals("TX"));
        assertThat(details.businessStatus).isEqualTo("OPERATIONAL");
    }

    @Test
    void aTextSearchKeepsToThePlaceInItsWords() throws Exception {
        PlacesSearchResult[] found = PlacesApi.textSearchQuery(google, "dentists in Texarkana, AR").await().results;
        assertThat(found).hasSize(6).allMatch(one -> one.formattedAddress.contains("AR 71854"));
        assertThat(PlacesApi.textSearchQuery(google, "dental clinics Texarkana, AR").await().results).hasSize(6);
    }

    @Test
    void unknownPlacesAndKeysAreRefused() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> PlacesApi.placeDetails(google, "ChIJnothing").await());
        var stranger = context(sandbox, "AIza-another-key");
        assertThatExceptionOfType(RequestDeniedException.class)
                .isThrownBy(() -> GeocodingApi.geocode(stranger, "Dallas").await());
        stranger.shutdown();
    }
}
