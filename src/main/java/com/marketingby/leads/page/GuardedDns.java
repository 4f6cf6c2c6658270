package com.marketingby.leads.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Looks names up on threads of its own, since the operating system's look-up would hold the carrier of a virtual thread, and hands out only addresses that
 * may be visited.
 */
final class GuardedDns implements Dns, AutoCloseable {
    private static final int LOOKUPS_AT_ONCE = 32;

    private final AddressGuard guard;
    private final Dns resolver;
    private final Duration longest;
    private final ExecutorService threads = Executors.newFixedThreadPool(LOOKUPS_AT_ONCE,
            Thread.ofPlatform().daemon().name("lookup-", 0).factory());

    GuardedDns(AddressGuard guard, Dns resolver, Duration longest) {
        this.guard = guard;
        this.resolver = resolver;
        this.longest = longest;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> allowed = new ArrayList<>();
        AddressGuard.Blocked blocked = null;
        for (InetAddress address : resolve(host)) {
            try {
                guard.check(address);
                allowed.add(address);
            } catch (AddressGuard.Blocked refusal) {
                blocked = refusal;
            } catch (IOException other) {
                throw unknown(host, other);
            }
        }
        if (allowed.isEmpty() && blocked != null) {
            throw unknown(host, blocked);
        }
        return allowed;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        Future<List<InetAddress>> answer = threads.submit(() -> resolver.lookup(host));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            answer.cancel(true);
            throw unknown(host, failure);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw unknown(host, stopped);
        }
    }

    private static UnknownHostException unknown(String host, Throwable cause) {
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }
}
