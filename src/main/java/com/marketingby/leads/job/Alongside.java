package com.marketingby.leads.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * A step beside which a part of the next one is done already, again and again, on a thread of its own until the step's work is over. It is no more than a
 * beginning: where it fails, the next step meets the same, and says so.
 */
final class Alongside implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(Alongside.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Tasklet work;
    private final BooleanSupplier beside;

    /** @param beside does some of it, and says whether there may be more to do at once, without a pause */
    Alongside(Tasklet work, BooleanSupplier beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        var over = new CountDownLatch(1);
        try (var thread = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("alongside").factory())) {
            thread.execute(() -> repeat(over));
            try {
                return work.execute(contribution, context);
            } finally {
                over.countDown();
            }
        }
    }

    private void repeat(CountDownLatch over) {
        try {
            while (over.getCount() > 0) {
                if (!beside.getAsBoolean()) {
                    over.await(PAUSE.toNanos(), TimeUnit.NANOSECONDS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.atWarn().addKeyValue("event", "not_ahead").setCause(failed).log("the next step does it all by itself");
        }
    }
}
