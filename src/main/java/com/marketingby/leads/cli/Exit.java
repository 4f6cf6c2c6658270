package com.marketingby.leads.cli;

/** The exit codes that schedulers and scripts rely on; a signal adds 128 to its number. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int SOME_TARGETS_FAILED = 3;

    private Exit() {}
}
