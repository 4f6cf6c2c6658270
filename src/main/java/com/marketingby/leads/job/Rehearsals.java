package com.marketingby.leads.job;

import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Rehearses many websites, a window of them at once, and hands the verdicts over in the order of the websites. For one thread. */
public final class Rehearsals implements AutoCloseable {
    private final Rehearsal rehearsal;
    private final ScrapeRequest request;
    private final int window;
    private final Runnable whenDone;
    private final BiConsumer<Target, Verdict> reader;
    private final Deque<Begun> begun = new ArrayDeque<>();
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("rehearsal-", 0).factory());

    private record Begun(Target target, Future<Verdict> verdict) {}

    Rehearsals(Rehearsal rehearsal, ScrapeRequest request, int window, Runnable whenDone,
            BiConsumer<Target, Verdict> reader) {
        this.rehearsal = rehearsal;
        this.request = request;
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

    private Verdict judged(Target target) {
        try {
            return rehearsal.of(request, target.text());
        } finally {
            whenDone.run();
        }
    }

    private void handOver() throws InterruptedException {
        Begun first = begun.getFirst();
        try {
            reader.accept(first.target(), first.verdict().get());
            begun.removeFirst();
        } catch (ExecutionException ended) {
            switch (ended.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException("a rehearsal ends with a verdict", ended);
            }
        }
    }
}
