package com.marketingby.leads.page;

import java.time.Duration;

/** Waits; tests have one that does not. */
@FunctionalInterface
public interface Pause {
    /** Lets the given time pass. */
    void take(Duration time) throws InterruptedException;
}
