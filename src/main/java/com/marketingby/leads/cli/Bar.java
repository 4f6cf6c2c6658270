package com.marketingby.leads.cli;

import com.marketingby.leads.job.Trouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bar at the bottom of the terminal that fills, with rate and time left; what else is said scrolls by above it. */
final class Bar implements Onlooker {
    private static final int CELLS = 24;
    private static final int BEFORE = 10;
    private static final int WIDEST = 79;
    private static final String GREEN = "\u001b[32m";
    private static final String PLAIN = "\u001b[0m";

    private final Screen screen;
    private final Lines above;

    Bar(Screen screen, Lines above) {
        this.screen = screen;
        this.above = above;
    }

    @Override
    public void announced(String message) {
        above.announced(message);
    }

    @Override
    public void begins(String step) {
        screen.bottom(step);
    }

    @Override
    public void moved(Pace pace) {
        screen.bottom(line(pace, screen.colours()));
    }

    @Override
    public void ends(String step, int settled) {
        rests();
        above.ends(step, settled);
    }

    @Override
    public void rests() {
        screen.bottom("");
    }

    @Override
    public void failed(String step, Trouble trouble) {
        above.failed(step, trouble);
    }

    @Override
    public void missed(Trouble target) {
        above.missed(target);
    }

    @Override
    public void ended(Summary summary, @Nullable Integer exit) {
        above.ended(summary, exit);
    }

    /** Fits 79 columns; without a bar while nobody can know the end: {@code visit ━━━━────  50 %  12 of 24  3.1/s  4 s left}. */
    static String line(Pace pace, boolean colours) {
        var part = pace.part();
        var filled = part.of() == 0 ? 0 : (int) ((long) CELLS * part.done() / part.of());
        var bar = part.of() == 0 ? "" : "━".repeat(filled) + "─".repeat(CELLS - filled) + "  ";
        var share = part.of() == 0 ? "" : 100L * part.done() / part.of() + " %";
        var text = "%-9s ".formatted(pace.step()) + bar
                + Stream.of(share, pace.count(), pace.rate(), pace.timeLeft(), part.of() == 0 ? pace.spent() : "")
                        .filter(word -> !word.isEmpty()).collect(Collectors.joining("  "));
        var fitting = text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
        return colours && filled > 0
                ? fitting.substring(0, BEFORE) + GREEN + fitting.substring(BEFORE, BEFORE + filled) + PLAIN
                        + fitting.substring(BEFORE + filled)
                : fitting;
    }
}
