package com.marketingby.leads.cli;

/** How many websites of a dry run would be stored, would not, and could not be judged. */
record RehearsalCount(int stored, int skipped, int failed) {
    static final RehearsalCount NONE = new RehearsalCount(0, 0, 0);

    RehearsalCount oneStored() {
        return new RehearsalCount(stored + 1, skipped, failed);
    }

    RehearsalCount oneSkipped() {
        return new RehearsalCount(stored, skipped + 1, failed);
    }

    RehearsalCount oneFailed() {
        return new RehearsalCount(stored, skipped, failed + 1);
    }

    int exit() {
        return failed == 0 ? Exit.DONE : Exit.SOME_TARGETS_FAILED;
    }
}
