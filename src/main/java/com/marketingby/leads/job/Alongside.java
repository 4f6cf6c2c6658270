package com.marketingby.leads.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A step beside which something else is done, again and again, on a thread of its own until the step's work is over. */
final class Alongside implements Tasklet {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Tasklet work;
    private final BooleanSupplier besides;

    /** @param besides says whether there may be more to do at once, without a pause */
    Alongside(Tasklet work, BooleanSupplier besides) {
        this.work = work;
        this.besides = besides;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        var over = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("alongside").factory())) {
            var repeated = thread.submit(() -> repeat(over));
            RepeatStatus status;
            try {
                status = work.execute(contribution, context);
            } finally {
                over.countDown();
            }
            end(repeated);
            return status;
        }
    }

    private @Nullable Void repeat(CountDownLatch over) throws InterruptedException {
        while (over.getCount() > 0) {
            if (!besides.getAsBoolean()) {
                over.await(PAUSE.toNanos(), TimeUnit.NANOSECONDS);
            }
        }
        return null;
    }

    private static void end(Future<?> repeated) throws InterruptedException {
        try {
            repeated.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause
                    : new IllegalStateException("what was done beside the step failed", failed.getCause());
        }
    }
}
