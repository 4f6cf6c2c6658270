package com.marketingby.leads.job;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** What rehearsals ask the database: as much at once as a process has connections, while the rest waits however long, and not until a time-out. */
final class RehearsalLookUps {
    private static final int CONNECTIONS = 3;

    private final Semaphore turns = new Semaphore(CONNECTIONS, true);

    <T> T of(Supplier<T> question) throws InterruptedException {
        turns.acquire();
        try {
            return question.get();
        } finally {
            turns.release();
        }
    }
}
