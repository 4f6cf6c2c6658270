package com.marketingby.leads.job;

import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Rehearses many websites, a window of them at once, and hands the verdicts over in the order of the websites. For one thread. */
public final class Rehearsals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

    private final Judgement judgement;
    private final int window;
    private final Runnable whenDone;
    private final BiConsumer<Target, Verdict> reader;
    private final Deque<Begun> begun = new ArrayDeque<>();
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("rehearsal-", 0).factory());

    /** What would become of one website. */
    @FunctionalInterface
    interface Judgement {
        Verdict of(Target target) throws InterruptedException;
    }

    private record Begun(Target target, Future<Verdict> verdict) {}

    Rehearsals(Judgement judgement, int window, Runnable whenDone, BiConsumer<Target, Verdict> reader) {
        this.judgement = judgement;
        this.window = window;
        this.whenDone = whenDone;
        this.reader = reader;
    }

    /** Begins with a website as soon as the window has room for it; with none any more once the thread was told to stop. */
    public void begin(Target target) {
        try {
            while (begun.size() >= window || (!begun.isEmpty() && begun.getFirst().verdict().isDone())) {
                handOver();
            }
            begun.add(new Begun(target, threads.submit(() -> judged(target))));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for those begun and hands them over. */
    public void finish() throws InterruptedException {
        while (!begun.isEmpty()) {
            handOver();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Verdict judged(Target target) throws InterruptedException {
        try {
            return judgement.of(target);
        } finally {
            whenDone.run();
        }
    }

    private void handOver() throws InterruptedException {
        var first = begun.getFirst();
        reader.accept(first.target(), verdict(first));
        begun.removeFirst();
    }

    /** A mistake of ours that one website brings to light ends that website as failed, as in a run. */
    private static Verdict verdict(Begun first) throws InterruptedException {
        try {
            return first.verdict().get();
        } catch (ExecutionException ended) {
            return switch (ended.getCause()) {
                case DataAccessException databaseLost -> throw databaseLost;
                case RuntimeException mistake -> broken(first, mistake, "a mistake in the program: " + mistake);
                case StackOverflowError tooDeep -> broken(first, tooDeep, "too deeply nested for this worker");
                case OutOfMemoryError tooLarge -> broken(first, tooLarge, "too large for the memory of this worker");
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException("a rehearsal ends with a verdict", ended);
            };
        }
    }

    private static Verdict broken(Begun website, Throwable cause, String why) {
        LOG.atError().addKeyValue("event", "broken").addKeyValue("target", website.target().text()).setCause(cause)
                .log("said as failed, the dry run goes on");
        return new Verdict.Skip(0, Fate.FAILED, why);
    }
}
