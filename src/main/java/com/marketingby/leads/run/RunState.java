package com.marketingby.leads.run;

import java.util.Locale;

/** How far a run is. */
public enum RunState {
    /** Work is left, whether or not a process is at it. */
    RUNNING,
    /** Somebody asked it to stop at the next safe point. */
    STOPPING,
    /** Stopped by request; it can be resumed. */
    STOPPED,
    /** Stopped because the next call to Google would have passed a budget; it can be resumed. */
    BUDGET_REACHED,
    /** Ended because it could not go on, such as by a refused key; it can be resumed when the cause is gone. */
    FAILED,
    /** All work is done. */
    DONE;

    /** The value of {@code scrape_runs.state}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether no process may work on it until somebody resumes it. */
    boolean closed() {
        return this != RUNNING && this != STOPPING;
    }

    /**
     * The same for people, who are to see that nobody is at work on a run that is not done.
     *
     * @param worked whether a process is at work on it
     */
    String told(boolean worked) {
        return (this == RUNNING || this == STOPPING) && !worked ? "interrupted" : written().replace('_', ' ');
    }

    static RunState read(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
