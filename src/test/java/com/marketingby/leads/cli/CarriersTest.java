package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("holds all carriers of the JVM for a moment")
@Timeout(30)
class CarriersTest {
    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final VirtualThreadSchedulerMXBean scheduler = ManagementFactory
            .getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    private final int before = scheduler.getParallelism();

    @AfterEach
    void gives() {
        scheduler.setParallelism(before);
    }

    @Test
    void threadsThatAllWaitForOneWithoutACarrierGoOnWithOneMoreOnceTheProcessDoesNothingElse()
            throws InterruptedException {
        var allHeld = new CountDownLatch(before);
        var held = IntStream.range(0, before).mapToObj(_ -> Thread.startVirtualThread(() -> {
            allHeld.countDown();
            Slow.load();
        })).toList();
        allHeld.await();
        var used = new AtomicLong();
        try (var busy = new Carriers(() -> Duration.ofSeconds(used.incrementAndGet()));
                var idle = new Carriers(() -> Duration.ZERO)) {
            var owner = Thread.startVirtualThread(Slow.FREE::countDown);
            assertThat(goesOn(owner, busy)).isFalse();
            assertThat(scheduler.getParallelism()).isEqualTo(before);

            assertThat(goesOn(owner, idle)).isTrue();
            assertThat(scheduler.getParallelism()).isEqualTo(before + 1);
        } finally {
            Slow.FREE.countDown();
            for (var thread : held) {
                thread.join();
            }
        }
    }

    @Test
    void carriersThatAreServedStayAsManyAsTheyAre() throws InterruptedException {
        try (var carriers = new Carriers(() -> Duration.ZERO)) {
            for (var look = 0; look < 10; look++) {
                carriers.look();
                while (scheduler.getMountedVirtualThreadCount() + scheduler.getQueuedVirtualThreadCount() > 0) {
                    Thread.onSpinWait();
                }
            }
        }
        assertThat(scheduler.getParallelism()).isEqualTo(before);
    }

    /** Whether a thread comes to its work within twenty looks, or with the carrier that one of them adds, however slowly that begins. */
    private boolean goesOn(Thread thread, Carriers carriers) throws InterruptedException {
        for (var look = 0; look < 20 && scheduler.getParallelism() == before && !thread.join(MOMENT); look++) {
            carriers.look();
        }
        return scheduler.getParallelism() > before ? thread.join(LONG) : !thread.isAlive();
    }

    /** Whoever comes to load what it holds waits until it is let go, and holds its carrier meanwhile. */
    private static final class Slow {
        static final CountDownLatch FREE = new CountDownLatch(1);

        static void load() {
            Loaded.touch();
        }

        private static final class Loaded {
            static {
                try {
                    FREE.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            static void touch() {}
        }
    }
}
