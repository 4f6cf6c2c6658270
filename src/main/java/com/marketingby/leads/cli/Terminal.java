package com.marketingby.leads.cli;

import com.marketingby.leads.report.PlainText;
import java.io.PrintWriter;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Results go to standard output, progress and everything else to standard error, one line each. */
final class Terminal {
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintWriter out;
    private final PrintWriter err;
    private final @Nullable Screen screen;
    private final boolean quiet;
    private final boolean events;

    Terminal(CommandLine command, boolean quiet) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.screen = err instanceof Screen terminal ? terminal : null;
        this.quiet = quiet;
        var line = command.getParseResult();
        this.events = line != null && line.hasMatchedOption("--json");
    }

    boolean quiet() {
        return quiet;
    }

    /** Whether a program reads, which wants JSON. */
    boolean events() {
        return events;
    }

    /** Whoever is to be told how a run goes: a program with --json, else a person. */
    Onlooker onlooker(long run, Clock clock) {
        if (events) {
            return new Events(run, this, clock);
        }
        return watcher(run);
    }

    /** A person who is to be told how something goes that is no run. */
    Onlooker watcher() {
        return watcher(0);
    }

    private Onlooker watcher(long run) {
        var lines = new Lines(run, this);
        return screen == null || quiet ? lines : new Bar(screen, lines);
    }

    /** A result. */
    void print(String text) {
        out.println(PlainText.of(text));
    }

    /** Something that happens. */
    void tell(String text) {
        if (!quiet) {
            err.println(PlainText.of(text));
        }
    }

    /** Something that went wrong; said even when all else is quiet. */
    void complain(String message) {
        var red = screen != null && screen.colours();
        err.println((red ? RED : "") + "lead-scraper:" + (red ? PLAIN : "") + " " + PlainText.line(message));
    }

    /** What to do about it, under the line that says what went wrong. */
    void advise(String message) {
        err.println("  " + PlainText.line(message));
    }

    /** Says what cannot be done as asked, and the exit code for it. */
    int refuse(String message) {
        complain(message);
        return Exit.WRONG_USAGE;
    }
}
