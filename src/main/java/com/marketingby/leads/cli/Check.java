package com.marketingby.leads.cli;

/**
 * One thing that was looked at, and how it is.
 *
 * @param found what there is, for a person
 * @param mend what to do about it; empty where all is well
 */
record Check(String name, State state, String found, String mend) {
    /** How it is. */
    enum State {
        WELL,
        /** It works, but somebody should know. */
        NOTE,
        /** It does not work until somebody mends it. */
        MEND,
        /** It could not be looked at, because something before it does not work. */
        SKIPPED
    }

    static Check well(String name, String found) {
        return new Check(name, State.WELL, found, "");
    }

    static Check note(String name, String found, String mend) {
        return new Check(name, State.NOTE, found, mend);
    }

    static Check mend(String name, String found, String mend) {
        return new Check(name, State.MEND, found, mend);
    }

    static Check skipped(String name, String because) {
        return new Check(name, State.SKIPPED, because, "");
    }
}
