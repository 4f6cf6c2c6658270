package com.marketingby.leads.page;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import okhttp3.Dns;
import org.springframework.util.unit.DataSize;

/** Webs for tests: the laboratory switch on, small limits, no pauses. */
final class Webs {
    static final int PAGE_BYTES = 200 * 1024;
    private static final URI ABOUT_US = URI.create("https://example.com/about-our-worker");

    private Webs() {}

    static Web laboratory() {
        return of(settings(true, Duration.ofSeconds(10)));
    }

    /** Slow sites are given up after 300 ms. */
    static Web impatient() {
        return of(settings(true, Duration.ofMillis(300)));
    }

    static Web guarded() {
        return of(settings(false, Duration.ofSeconds(10)));
    }

    static Web of(PageSettings settings) {
        return new Web(settings, Clock.systemUTC(), _ -> {}, Dns.SYSTEM, new AddressGuard(settings));
    }

    static PageSettings settings(boolean privateHosts, Duration requestTime) {
        return settings(privateHosts, requestTime, requestTime);
    }

    static PageSettings settings(boolean privateHosts, Duration requestTime, Duration silence) {
        return new PageSettings(ABOUT_US, privateHosts, Duration.ofSeconds(1), Duration.ofSeconds(60),
                Duration.ofSeconds(10), Duration.ofSeconds(90),
                Duration.ofSeconds(10), requestTime, silence, 5, DataSize.ofBytes(PAGE_BYTES),
                DataSize.ofMegabytes(64));
    }

    static PageSettings withoutContactUrl(boolean privateHosts) {
        return new PageSettings(null, privateHosts, Duration.ofSeconds(1), Duration.ofSeconds(60),
                Duration.ofSeconds(10), Duration.ofSeconds(90),
                Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10), 5,
                DataSize.ofBytes(PAGE_BYTES),
                DataSize.ofMegabytes(64));
    }
}
