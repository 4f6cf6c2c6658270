package com.marketingby.leads.cli;

import com.marketingby.leads.job.Trouble;
import org.jspecify.annotations.Nullable;

/** Whoever watches a run: an operator at a terminal, a log file, or a program that reads events. */
interface Onlooker {
    /** The run begins, goes on, or is joined. */
    void announced(String message);

    /** A step has its first work in this process. */
    void begins(String step);

    /** How the step goes; said about once a second. */
    void moved(Pace pace);

    /** A step has no more work in this process, which settled so many rows. */
    void ends(String step, int settled);

    /** Nothing goes on for now. */
    void rests();

    /** Something could not be done; the run goes on. */
    void failed(String step, Trouble trouble);

    /** When all is over: a target did not succeed. */
    void missed(Trouble target);

    /**
     * What came of the run.
     *
     * @param exit the exit code of this process; null where a signal ends it, which decides the code
     */
    void ended(Summary summary, @Nullable Integer exit);
}
