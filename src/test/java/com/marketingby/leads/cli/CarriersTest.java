package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("holds all carriers of the JVM for a moment")
@Timeout(30)
class CarriersTest {
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final VirtualThreadSchedulerMXBean scheduler = ManagementFactory
            .getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    private final int before = scheduler.getParallelism();

    @AfterEach
    void gives() {
        scheduler.setParallelism(before);
    }

    @Test
    void threadsThatAllWaitForOneWithoutACarrierGoOnWithOneCarrierMore() throws InterruptedException {
        var free = new CountDownLatch(1);
        First.free = free;
        assertThat(goesOn(First::load, free, () -> Duration.ZERO)).isTrue();
        assertThat(scheduler.getParallelism()).isEqualTo(before + 1);
    }

    @Test
    void aProcessThatIsBusyHasNoCarrierMore() throws InterruptedException {
        var used = new AtomicLong();
        var free = new CountDownLatch(1);
        Second.free = free;
        assertThat(goesOn(Second::load, free, () -> Duration.ofSeconds(used.incrementAndGet()))).isFalse();
        assertThat(scheduler.getParallelism()).isEqualTo(before);
    }

    @Test
    void carriersThatAreServedStayAsManyAsTheyAre() throws InterruptedException {
        try (var carriers = new Carriers(() -> Duration.ZERO)) {
            for (var look = 0; look < 10; look++) {
                carriers.look();
                Thread.startVirtualThread(() -> {}).join();
            }
        }
        assertThat(scheduler.getParallelism()).isEqualTo(before);
    }

    /** Whether who is to free the threads that hold all carriers comes to it within twenty looks. */
    private boolean goesOn(Runnable load, CountDownLatch free, Supplier<Duration> cpu) throws InterruptedException {
        var allHeld = new CountDownLatch(before);
        var held = IntStream.range(0, before).mapToObj(_ -> Thread.startVirtualThread(() -> {
            allHeld.countDown();
            load.run();
        })).toList();
        allHeld.await();
        try (var carriers = new Carriers(cpu)) {
            var owner = Thread.startVirtualThread(free::countDown);
            for (var look = 0; look < 20 && !owner.join(MOMENT); look++) {
                carriers.look();
            }
            return !owner.isAlive();
        } finally {
            free.countDown();
            for (var thread : held) {
                thread.join();
            }
        }
    }

    private static void await(@Nullable CountDownLatch free) {
        try {
            Objects.requireNonNull(free).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever comes to load what it holds waits until it is let go, and holds its carrier meanwhile. */
    private static final class First {
        private static volatile @Nullable CountDownLatch free;

        static void load() {
            Slow.touch();
        }

        private static final class Slow {
            static {
                await(free);
            }

            static void touch() {}
        }
    }

    /** The same again: a class is loaded only once. */
    private static final class Second {
        private static volatile @Nullable CountDownLatch free;

        static void load() {
            SlowToo.touch();
        }

        private static final class SlowToo {
            static {
                await(free);
            }

            static void touch() {}
        }
    }
}
