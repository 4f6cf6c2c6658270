package com.marketingby.leads.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
    private static final int MOST_MORE = 62;
    private static final int MANY = 2_048;
    /** Whoever has used more since the last look is busy and not stuck. */
    private static final Duration IDLE = Duration.ofMillis(200);

    private final Supplier<Duration> cpu;
    private final ScheduledExecutorService looks = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("carriers").factory());
    private @Nullable VirtualThreadSchedulerMXBean scheduler;
    private @Nullable Thread probe;
    private Duration usedBefore = Duration.ZERO;
    private int patience = PATIENT_LOOKS;
    private int more;

    /** @param cpu the time that the process has used so far */
    Carriers(Supplier<Duration> cpu) {
        this.cpu = cpu;
    }

    /** Looks after the carriers until closed. */
    static Carriers watched() {
        var carriers = new Carriers(
                () -> ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        var _ = carriers.looks.scheduleWithFixedDelay(carriers::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS,
                TimeUnit.SECONDS);
        return carriers;
    }

    /**
     * Sends a virtual thread that has nothing to do; when the last one has found no carrier for three looks and the process has done nothing meanwhile, there
     * is one more.
     */
    void look() {
        var carriers = scheduler();
        var used = cpu.get();
        var idle = used.minus(usedBefore).compareTo(IDLE) < 0;
        usedBefore = used;
        if (probe == null || !probe.isAlive()) {
            send();
        } else if (!idle) {
            patience = PATIENT_LOOKS;
        } else if (--patience <= 0 && more < MOST_MORE) {
            addOne(carriers);
        }
    }

    /** Taken before it is needed, since its classes could not be loaded then; but not by a command that is over within a second. */
    private VirtualThreadSchedulerMXBean scheduler() {
        if (scheduler == null) {
            scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
        }
        return scheduler;
    }

    /**
     * The scheduler takes a carrier on when what it has to do begins or no longer fits where it is kept, which so many threads bring about. The log comes
     * last: its lock may be what all wait for.
     */
    private void addOne(VirtualThreadSchedulerMXBean carriers) {
        carriers.setParallelism(carriers.getParallelism() + 1);
        more++;
        for (var sent = 0; sent < MANY; sent++) {
            send();
        }
        LOG.atInfo().addKeyValue("event", "carriers").addKeyValue("more", more)
                .log("no virtual thread was served for some seconds; there is one carrier more");
    }

    private void send() {
        probe = Thread.ofVirtual().name("probe").start(() -> {});
        patience = PATIENT_LOOKS;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
