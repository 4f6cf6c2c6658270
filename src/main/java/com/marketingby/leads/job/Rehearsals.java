package com.marketingby.leads.job;

import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.page.WebAddress;
import com.marketingby.leads.target.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Rehearses many websites, a window of them at once, and hands the verdicts over in the order of the websites. Pages of one site are rehearsed one after
 * another, since they share its turn and each has the time of a whole visit. For one thread.
 */
public final class Rehearsals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

    private static final CountDownLatch NOBODY = new CountDownLatch(0);

    private final Judgement judgement;
    private final int window;
    private final Runnable whenDone;
    private final BiConsumer<Target, Verdict> reader;
    private final Deque<Begun> begun = new ArrayDeque<>();
    private final Map<SiteKey, CountDownLatch> lastOfSite = new HashMap<>();
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("rehearsal-", 0).factory());

    /** What would become of one website. */
    @FunctionalInterface
    interface Judgement {
        Verdict of(Target target) throws InterruptedException;
    }

    private record Begun(Target target, Optional<SiteKey> site, CountDownLatch done, Future<Verdict> verdict) {}

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
            if (!Thread.currentThread().isInterrupted()) {
                begun.add(begun(target));
            }
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

    private Begun begun(Target target) {
        var site = site(target);
        var done = new CountDownLatch(1);
        var before = site.map(known -> lastOfSite.put(known, done)).orElse(NOBODY);
        return new Begun(target, site, done, threads.submit(() -> judged(target, before, done)));
    }

    /** The site that a target names; none where it names no address, which its verdict will say. */
    private static Optional<SiteKey> site(Target target) {
        try {
            return Optional.of(WebAddress.parse(target.text()).site());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private Verdict judged(Target target, CountDownLatch before, CountDownLatch done) throws InterruptedException {
        try {
            before.await();
            return judgement.of(target);
        } finally {
            done.countDown();
            whenDone.run();
        }
    }

    private void handOver() throws InterruptedException {
        var first = begun.getFirst();
        reader.accept(first.target(), verdict(first));
        begun.removeFirst();
        first.site().ifPresent(site -> lastOfSite.remove(site, first.done()));
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
