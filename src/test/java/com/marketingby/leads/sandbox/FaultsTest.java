package com.marketingby.leads.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonSyntaxException;
import com.google.maps.GeoApiContext;
import com.google.maps.GeocodingApi;
import com.google.maps.PlacesApi;
import com.google.maps.errors.OverQueryLimitException;
import com.google.maps.errors.RequestDeniedException;
import com.google.maps.errors.UnknownErrorException;
import com.google.maps.model.LatLng;
import com.marketingby.leads.sandbox.Faults.Kind;
import com.marketingby.leads.sandbox.Faults.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FaultsTest {
    private final Sandbox sandbox = Sandbox.start();
    private final GeoApiContext google = new GeoApiContext.Builder().baseUrlOverride(sandbox.googleBaseUrl().toString())
            .apiKey(Sandbox.KEY).disableRetries().readTimeout(2, TimeUnit.SECONDS).build();

    @AfterEach
    void close() {
        google.shutdown();
        sandbox.close();
    }

    private ThrowingCallable searching() {
        return () -> PlacesApi.nearbySearchQuery(google, new LatLng(32.7767, -96.797)).radius(900).keyword("dentist")
                .await();
    }

    private void always(Kind kind) {
        sandbox.faults().clear();
        sandbox.faults().set(kind, 1);
    }

    @Test
    void eachFaultReachesGooglesClientAsItDoesInLife() {
        always(Kind.OVER_QUERY_LIMIT);
        assertThatExceptionOfType(OverQueryLimitException.class).isThrownBy(searching());
        always(Kind.UNKNOWN_ERROR);
        assertThatExceptionOfType(UnknownErrorException.class).isThrownBy(searching());
        always(Kind.SERVER_ERROR);
        assertThatExceptionOfType(IOException.class).isThrownBy(searching()).withMessageContaining("500");
        always(Kind.TOO_MANY_REQUESTS);
        assertThatExceptionOfType(IOException.class).isThrownBy(searching()).withMessageContaining("429");
        always(Kind.EMPTY);
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(searching());
        always(Kind.MALFORMED);
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(searching());
    }

    @Test
    @Timeout(20)
    void aHangingAnswerKeepsNobodyFromClosingTheSandbox() {
        sandbox.faults().hangFor(Duration.ofMinutes(10));
        always(Kind.HANGING);
        assertThatExceptionOfType(IOException.class).isThrownBy(searching());
        sandbox.close();
    }

    @Test
    @Timeout(60)
    void hundredsOfHangingAnswersHoldNoThreadOfTheServer() throws Exception {
        always(Kind.HANGING);
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            try {
                var request = HttpRequest.newBuilder(sandbox.googleBaseUrl()
                        .resolve("/maps/api/geocode/json?address=Dallas&key=" + Sandbox.KEY)).build();
                var hung = IntStream.range(0, 300).mapToObj(_ -> client.sendAsync(request, BodyHandlers.discarding()))
                        .toList();
                sandbox.ledger().awaitRequests(300);
                sandbox.faults().clear();
                assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("Dallas, TX, USA");
                assertThat(hung).noneMatch(CompletableFuture::isDone);
            } finally {
                client.shutdownNow();
            }
        }
    }

    @Test
    void theLegacyServiceCanBeDisabledWhileTheGeocoderAnswers() throws Exception {
        sandbox.faults().disable(Service.LEGACY);
        assertThatExceptionOfType(RequestDeniedException.class).isThrownBy(searching()).withMessageContaining("legacy");
        assertThat(GeocodingApi.geocode(google, "Dallas, TX").await()).hasSize(1);
    }
}
