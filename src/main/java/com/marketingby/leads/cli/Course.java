package com.marketingby.leads.cli;

import com.marketingby.leads.run.RunProgress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** One step over time, from which its pace is told; the time in which nothing was done yet, as all had just begun, tells nothing of it. */
final class Course {
    private static final long LATELY_NANOS = TimeUnit.SECONDS.toNanos(30);

    private record Point(long at, int done) {}

    private final String step;
    private final Deque<Point> points = new ArrayDeque<>();
    private boolean moved;

    Course(String step) {
        this.step = step;
    }

    String step() {
        return step;
    }

    /** @param at by a clock of nanoseconds */
    Pace at(long at, RunProgress progress) {
        var part = progress.of(step);
        if (!moved && !points.isEmpty()) {
            moved = part.done() != points.getLast().done();
            if (!moved) {
                points.clear();
            }
        }
        points.add(new Point(at, part.done()));
        while (points.size() > 2 && at - points.getFirst().at() > LATELY_NANOS) {
            points.removeFirst();
        }
        var first = points.getFirst();
        var seconds = (at - first.at()) / 1e9;
        return new Pace(step, part, seconds < 0.5 ? 0 : Math.max(0, (part.done() - first.done()) / seconds), progress);
    }
}
