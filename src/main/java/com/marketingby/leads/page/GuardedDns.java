package com.marketingby.leads.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Looks names up on threads of its own, since the operating system's look-up would hold the carrier of a virtual thread, and hands out only addresses that
 * may be visited.
 */
final class GuardedDns implements Dns, AutoCloseable {
    private static final int LOOKUPS_AT_ONCE = 128;

    private final AddressGuard guard;
    private final Dns resolver;
    private final Duration longest;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(LOOKUPS_AT_ONCE, LOOKUPS_AT_ONCE, 10,
            TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("lookup-", 0).factory());

    /** @param longest how long a look-up may take, and how long it may wait for others before it begins */
    GuardedDns(AddressGuard guard, Dns resolver, Duration longest) {
        threads.allowCoreThreadTimeOut(true);
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
        CountDownLatch begun = new CountDownLatch(1);
        Future<List<InetAddress>> answer = threads.submit(() -> {
            begun.countDown();
            return resolver.lookup(host);
        });
        try {
            if (!begun.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException("other names are still looked up");
            }
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw unknown(host, Objects.requireNonNullElse(failure.getCause(), failure));
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw unknown(host, late);
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
