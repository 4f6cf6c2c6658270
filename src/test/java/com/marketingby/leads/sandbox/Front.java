package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.function.Function;

/** A WireMock server whose every answer is computed; a delayed answer holds none of its threads. */
final class Front implements AutoCloseable {
    private final WireMockServer server;

    /** @param port 0 for any */
    Front(String bindAddress, int port, Function<LoggedRequest, Answer> answers) {
        server = new WireMockServer(WireMockConfiguration.options().bindAddress(bindAddress).port(port)
                .disableRequestJournal().asynchronousResponseEnabled(true).asynchronousResponseThreads(8)
                .containerThreads(32).jettyAcceptQueueSize(1_000).jettyStopTimeout(100L)
                .extensions(new Computed(answers)));
        server.stubFor(
                WireMock.any(WireMock.anyUrl()).willReturn(WireMock.aResponse().withTransformers(Computed.NAME)));
        server.start();
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private record Computed(Function<LoggedRequest, Answer> answers) implements ResponseDefinitionTransformerV2 {
        static final String NAME = "computed";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return answers.apply(event.getRequest()).definition();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }
}
