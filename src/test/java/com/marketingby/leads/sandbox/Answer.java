package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a server of the sandbox says to one request. */
record Answer(int status, Map<String, String> headers, String body, Duration delay, @Nullable Fault fault) {

    static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body, Duration.ZERO, null);
    }

    static Answer html(String body) {
        return of(200, "text/html; charset=utf-8", body);
    }

    static Answer text(String body) {
        return of(200, "text/plain; charset=utf-8", body);
    }

    static Answer json(int status, JsonNode body) {
        return of(status, "application/json; charset=UTF-8", body.toString());
    }

    static Answer movedTo(String location) {
        return new Answer(301, Map.of("Location", location), "", Duration.ZERO, null);
    }

    static Answer broken(Fault fault) {
        return new Answer(200, Map.of(), "", Duration.ZERO, fault);
    }

    Answer after(Duration wait) {
        return new Answer(status, headers, body, wait, fault);
    }

    ResponseDefinition definition() {
        var response = WireMock.aResponse().withStatus(status).withFixedDelay(Math.toIntExact(delay.toMillis()));
        headers.forEach(response::withHeader);
        return (fault == null ? response.withBody(body) : response.withFault(fault)).build();
    }
}
