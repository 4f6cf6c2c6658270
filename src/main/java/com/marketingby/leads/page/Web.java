package com.marketingby.leads.page;

import java.net.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** The web as this worker reads it: one of these a process, for any number of threads; its visits block and suit virtual threads. */
public final class Web implements AutoCloseable {
    /** Each call looks through all connections of its pool for its own: with hundreds of sites at once, a quarter of what HTTP costs. */
    private static final int POOLS = 64;
    private static final int IDLE_CONNECTIONS = 1_024 / POOLS;
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(5);

    private final PageSettings settings;
    private final Clock clock;
    private final AddressGuard guard;
    private final GuardedDns dns;
    private final List<OkHttpClient> clients;
    private final Turns turns;
    private final ByteBudget budget;

    /** The web by the operating system's name service. */
    public Web(PageSettings settings, Clock clock) {
        this(settings, clock, Thread::sleep, Dns.SYSTEM, new AddressGuard(settings));
    }

    Web(PageSettings settings, Clock clock, Pause pause, Dns resolver, AddressGuard guard) {
        this(settings, clock, pause, resolver, guard, UnaryOperator.identity());
    }

    Web(PageSettings settings, Clock clock, Pause pause, Dns resolver, AddressGuard guard,
            UnaryOperator<OkHttpClient.Builder> trust) {
        this.settings = settings;
        this.clock = clock;
        this.guard = guard;
        this.dns = new GuardedDns(guard, resolver, settings.connectTime());
        this.clients = clients(client(settings, guard, dns, trust));
        this.turns = new Turns(clock, pause);
        this.budget = new ByteBudget(settings.bodiesInFlight().toBytes());
    }

    /**
     * Begins a visit of the site that the address belongs to; nothing is asked for yet. Where many visits hold many pages, because they come faster than they
     * are read, it waits for some of them to end, so that no site has to be given up halfway for want of memory.
     */
    public Visit open(WebAddress start) {
        long setAside = enter();
        Exchange exchange = new Exchange(client(start.site()), settings, clock);
        return new Visit(start, new Requests(exchange, turns, budget, setAside, settings, clock), settings);
    }

    /** Whoever is told to stop while waiting gets nothing, and finds out with the first request. */
    private long enter() {
        try {
            return budget.enter();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Why an address is never visited, where its host alone tells that: it needs no look-up to be refused. */
    public Optional<Fetched.Refused> refusal(WebAddress address) {
        URI url = address.url();
        return guard.refusal(HttpUrl.get(url.toString()).host())
                .map(why -> Refusal.of(url, Reason.PRIVATE_ADDRESS, 0, why));
    }

    /** Begins a visit of the site that an http or https address belongs to. */
    public Visit open(URI start) {
        return open(WebAddress.parse(start.toString()));
    }

    @Override
    public void close() {
        dns.close();
        clients.getFirst().dispatcher().executorService().shutdown();
        clients.forEach(client -> client.connectionPool().evictAll());
    }

    private OkHttpClient client(SiteKey site) {
        return clients.get(Math.floorMod(site.hashCode(), POOLS));
    }

    /** The same client with one pool after another. */
    private static List<OkHttpClient> clients(OkHttpClient client) {
        return Stream.generate(() -> client.newBuilder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS))
                .build()).limit(POOLS).toList();
    }

    private static OkHttpClient client(PageSettings settings, AddressGuard guard, Dns dns,
            UnaryOperator<OkHttpClient.Builder> trust) {
        return trust.apply(new OkHttpClient.Builder()).dns(dns).socketFactory(new GuardedSockets(guard))
                .proxy(Proxy.NO_PROXY)
                .protocols(List.of(Protocol.HTTP_1_1))
                .addInterceptor(Patience::heed).addNetworkInterceptor(new EndlessHeaders())
                .followRedirects(false).followSslRedirects(false).retryOnConnectionFailure(false).fastFallback(false)
                .connectTimeout(settings.connectTime()).writeTimeout(settings.silence()).build();
    }
}
