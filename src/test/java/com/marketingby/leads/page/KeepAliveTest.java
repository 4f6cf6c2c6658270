package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class KeepAliveTest {
    private final Set<Integer> connections = ConcurrentHashMap.newKeySet();

    @Test
    void aVisitAsksForEverythingThroughOneConnection() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var start = WebAddress.parse("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        try (var web = Webs.laboratory(); var visit = web.open(start)) {
            assertThat(visit.home()).isInstanceOf(Fetched.Page.class);
            assertThat(visit.fetch(start.url().resolve("/contact"))).isInstanceOf(Fetched.Page.class);
            assertThat(connections).hasSize(1);
        } finally {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        connections.add(exchange.getRemoteAddress().getPort());
        var missing = exchange.getRequestURI().getPath().equals("/robots.txt");
        var body = "<p>Oak Dental, 1 Main St".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        exchange.sendResponseHeaders(missing ? 404 : 200, body.length);
        try (exchange; var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
