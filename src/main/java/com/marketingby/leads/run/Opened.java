package com.marketingby.leads.run;

/** What came of asking for a run. */
public sealed interface Opened {
    /** A run that did not exist before. */
    record Begun(Run run) implements Opened {}

    /** An unfinished run with the same request or of the same window, which goes on. */
    record Resumed(Run run) implements Opened {}

    /** The window's run is done already. */
    record DoneAlready(Run run) implements Opened {}

    /** Nothing was written: the request cannot be. */
    record Refused(String message) implements Opened {}
}
