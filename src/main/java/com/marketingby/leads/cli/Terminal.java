package com.marketingby.leads.cli;

import com.marketingby.leads.job.Progress;
import com.marketingby.leads.report.PlainText;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** Results go to standard output, progress and everything else to standard error, one line each. */
final class Terminal implements Progress {
    private static final long BETWEEN_LINES_NANOS = TimeUnit.SECONDS.toNanos(5);

    private record Line(int settled, long printedAt) {}

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final Map<String, Line> lines = new HashMap<>();

    Terminal(CommandLine command, boolean quiet) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
    }

    /** A result. */
    void print(String line) {
        out.println(harmless(line));
    }

    /** Something that happens. */
    void tell(String line) {
        if (!quiet) {
            err.println(harmless(line));
        }
    }

    /** Something that went wrong; said even when all else is quiet. */
    void complain(String message) {
        err.println("lead-scraper: " + harmless(message));
    }

    /** What to do about it, under the line that says what went wrong. */
    void advise(String message) {
        err.println("  " + harmless(message));
    }

    /** Says what cannot be done as asked, and the exit code for it. */
    int refuse(String message) {
        complain(message);
        return Exit.WRONG_USAGE;
    }

    @Override
    public synchronized void settled(String step, int settled, int inFlight) {
        var last = lines.get(step);
        var now = System.nanoTime();
        if (last == null) {
            lines.put(step, new Line(settled, now));
            tell("%-9s begins".formatted(step));
        } else if (settled != last.settled() && now - last.printedAt() >= BETWEEN_LINES_NANOS) {
            lines.put(step, new Line(settled, now));
            tell("%-9s %d done, %d at work".formatted(step, settled, inFlight));
        }
    }

    @Override
    public synchronized void ended(String step, int settled) {
        lines.remove(step);
        tell("%-9s ends, %d done".formatted(step, settled));
    }

    /** What scraped text could do to a terminal is taken out. */
    private static String harmless(String line) {
        return PlainText.of(line);
    }
}
