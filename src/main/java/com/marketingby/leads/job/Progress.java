package com.marketingby.leads.job;

/** Whoever wants to know how far a run is. */
public interface Progress {
    /** A step has settled so many rows in this process, and so many are in flight. */
    void settled(String step, int settled, int inFlight);

    /** Something could not be done; the run goes on without it. */
    void failed(String step, Trouble trouble);

    /** A step has nothing left to do in this process. */
    void ended(String step, int settled);
}
