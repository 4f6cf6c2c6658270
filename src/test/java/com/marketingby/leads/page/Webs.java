package com.marketingby.leads.page;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import okhttp3.Dns;
import org.springframework.util.unit.DataSize;

/** Webs for tests: the laboratory switch on, short limits, no pauses. */
final class Webs {
    private static final Pause NONE = _ -> {};

    private Webs() {}

    static Web laboratory() {
        return of(settings());
    }

    static Web of(PageSettings settings) {
        return new Web(settings, Clock.systemUTC(), NONE, Dns.SYSTEM, new AddressGuard(settings));
    }

    static PageSettings settings() {
        return new PageSettings(URI.create("https://example.com/about-our-worker"), true, Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofSeconds(2), 5,
                DataSize.ofKilobytes(200),
                DataSize.ofMegabytes(64));
    }
}
