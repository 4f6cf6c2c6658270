package com.marketingby.leads.cli;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps virtual threads going. One that loads a class holds its carrier, and where all carriers wait for a lock whose next owner is a virtual thread without
 * one, nothing would ever move again (JEP 491, "Future work"; seen with JDK 25 on two cores). One carrier more lets that owner go on.
 */
final class Carriers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);
    private static final int SECONDS_BETWEEN_LOOKS = 1;
    private static final int PATIENT_LOOKS = 3;
    private static final int MOST = 64;

    private final ScheduledExecutorService looks = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("carriers").factory());
    private @Nullable Thread probe;
    private int patience;

    /** Looks after the carriers until closed. */
    static Carriers watched() {
        var carriers = new Carriers();
        var _ = carriers.looks.scheduleWithFixedDelay(carriers::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS,
                TimeUnit.SECONDS);
        return carriers;
    }

    /** Sends a virtual thread that has nothing to do; when the last one has found no carrier for three looks, there is one more. */
    void look() {
        if (probe == null || !probe.isAlive()) {
            send();
        } else if (--patience <= 0) {
            addOne();
            // The scheduler takes on a carrier when there is something new to do.
            send();
        }
    }

    private void send() {
        probe = Thread.ofVirtual().name("probe").start(() -> {});
        patience = PATIENT_LOOKS;
    }

    private static void addOne() {
        var scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
        var number = scheduler.getParallelism() + 1;
        if (number <= MOST) {
            LOG.atInfo().addKeyValue("event", "carriers").addKeyValue("number", number)
                    .log("no virtual thread was served for some seconds; there is one carrier more");
            scheduler.setParallelism(number);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
