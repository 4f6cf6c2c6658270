package com.marketingby.leads.place;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
interface Pause {
    void of(Duration duration) throws InterruptedException;
}
