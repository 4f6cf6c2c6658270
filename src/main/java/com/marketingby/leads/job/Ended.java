package com.marketingby.leads.job;

/** How a process's part in a run ended. */
public sealed interface Ended {
    /** The run is done, by this process or another. */
    record Done() implements Ended {}

    /** The next call to Google would have passed a budget; all that costs nothing is done. */
    record BudgetReached(String message) implements Ended {}

    /** The run cannot go on until the cause is removed. */
    record Failed(String message) implements Ended {}

    /** Somebody stopped the run, or this process. */
    record Stopped() implements Ended {}

    /** The run goes on without this process, which is needed more elsewhere. */
    record Left() implements Ended {}
}
