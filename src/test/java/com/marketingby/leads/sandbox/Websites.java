package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The invented web: each site has a loopback address of its own, all share one port; only this machine is served. */
public final class Websites implements AutoCloseable {
    private final Map<String, Website> sites = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> requests = new ConcurrentHashMap<>();
    private final Duration delay;
    private final Front front;
    private final HangingServer hanging;

    Websites(int port, int hangingPort, Duration delay) {
        this.delay = delay;
        front = new Front("0.0.0.0", port, this::answer);
        hanging = new HangingServer(hangingPort);
    }

    /** Serves a site from now on, at the next free address. */
    String add(Website site) {
        var host = "127.0.%d.%d".formatted(10 + sites.size() / 250, 1 + sites.size() % 250);
        sites.put(host, site);
        return "http://%s:%d/".formatted(host, front.port());
    }

    /** An address where connections are taken and nothing is ever said. */
    String addHanging(int number) {
        return "http://127.0.%d.%d:%d/".formatted(200 + number / 250, 1 + number % 250, hanging.port());
    }

    /** An address where nobody listens: its port lies outside those that systems give away. */
    static String unreachable() {
        return "http://127.0.9.1:64999/";
    }

    /** How many requests have reached the site of this URL. */
    public long requests(URI site) {
        var seen = requests.get(site.getHost());
        return seen == null ? 0 : seen.sum();
    }

    private Answer answer(LoggedRequest request) {
        if (!InetAddress.ofLiteral(request.getClientIp()).isLoopbackAddress()) {
            return Answer.of(403, "text/plain", "The sandbox serves this machine only.");
        }
        var site = sites.get(request.getHost());
        requests.computeIfAbsent(request.getHost(), _ -> new LongAdder()).increment();
        return site == null
                ? Answer.of(404, "text/plain", "No site here.")
                : site.get(URI.create(request.getUrl()).getPath()).after(delay);
    }

    @Override
    public void close() {
        front.close();
        hanging.close();
    }
}
