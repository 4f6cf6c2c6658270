package com.marketingby.leads.cli;

import com.marketingby.leads.job.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line for each event, on standard output, for programs. */
final class Events implements Onlooker {
    private static final long BETWEEN_LINES_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final long run;
    private final Terminal terminal;
    private final Clock clock;
    private long toldAt = System.nanoTime() - BETWEEN_LINES_NANOS;

    Events(long run, Terminal terminal, Clock clock) {
        this.run = run;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void announced(String message) {
        unlessQuiet("run", Map.of("message", message));
    }

    @Override
    public void begins(String step) {
        unlessQuiet("step_begins", Map.of("step", step));
    }

    @Override
    public void moved(Pace pace) {
        if (System.nanoTime() - toldAt < BETWEEN_LINES_NANOS) {
            return;
        }
        toldAt = System.nanoTime();
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("step", pace.step());
        facts.put("done", pace.part().done());
        facts.put("of", pace.part().of() == 0 ? null : pace.part().of());
        facts.put("perSecond", Math.round(pace.perSecond() * 100) / 100.0);
        facts.put("secondsLeft", pace.left().map(Duration::toSeconds).orElse(null));
        facts.put("calls", pace.run().calls());
        facts.put("costUsd", pace.run().costUsd());
        unlessQuiet("progress", facts);
    }

    @Override
    public void ends(String step, int settled) {
        unlessQuiet("step_ends", Map.of("step", step, "settled", settled));
    }

    @Override
    public void failed(String step, Trouble trouble) {
        unlessQuiet("failure", Map.of("step", step, "what", trouble.what(), "reason", trouble.reason()));
    }

    @Override
    public void rests() {}

    @Override
    public void missed(Trouble target) {
        unlessQuiet("target_failed", Map.of("target", target.what(), "reason", target.reason()));
    }

    /** Said even when all else is quiet. */
    @Override
    public void ended(Summary summary, @Nullable Integer exit) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("exit", exit);
        facts.put("seconds", summary.seconds());
        facts.put("report", summary.report());
        print("summary", facts);
    }

    private void unlessQuiet(String event, Map<String, ? extends @Nullable Object> facts) {
        if (!terminal.quiet()) {
            print(event, facts);
        }
    }

    private void print(String event, Map<String, ? extends @Nullable Object> facts) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("event", event);
        line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("run", run);
        line.putAll(facts);
        terminal.print(JSON.writeValueAsString(line));
    }
}
