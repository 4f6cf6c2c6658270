package com.marketingby.leads.cli;

import com.marketingby.leads.run.RunProgress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a step is and how fast it goes.
 *
 * @param perSecond rows of the step that all processes together settle in a second, lately
 */
record Pace(String step, RunProgress.Part part, double perSecond, RunProgress run) {

    /** {@code 12 of 24}, or what is known while the end is not. */
    String count() {
        return part.of() == 0 ? part.done() + " found, " + run.openCells() + (run.openCells() == 1 ? " part" : " parts")
                + " of the area to go"
                : part.done() + " of " + part.of();
    }

    /** Until the step ends at this pace; empty while nobody can know. */
    Optional<Duration> left() {
        return part.of() == 0 || perSecond <= 0 ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) Math.ceil((part.of() - part.done()) / perSecond)));
    }

    /** {@code 12.3/s}, {@code 8/min}, or nothing while it stands still. */
    String rate() {
        if (perSecond <= 0) {
            return "";
        }
        return perSecond >= 1 ? String.format(Locale.ROOT, "%.1f/s", perSecond)
                : String.format(Locale.ROOT, "%.0f/min", Math.max(1, perSecond * 60));
    }

    /** {@code 14 s left}, {@code 3 min left}, {@code 2 h 5 min left}, or nothing. */
    String timeLeft() {
        return left().map(time -> written(time) + " left").orElse("");
    }

    static String written(Duration time) {
        if (time.toSeconds() < 60) {
            return time.toSeconds() + " s";
        }
        return time.toMinutes() < 60 ? time.toMinutes() + " min"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }

    /** {@code 34 calls, 1.360 USD}, or nothing where Google is not asked. */
    String spent() {
        return run.calls() == 0 ? ""
                : String.format(Locale.ROOT, "%d calls, %.3f USD", run.calls(), run.costUsd());
    }
}
