package com.marketingby.leads.job;

import java.util.List;
import java.util.Optional;

/**
 * Work of one kind that any number of processes share: rows are claimed, worked on and settled one by one.
 *
 * @param <C> a claimed row, with the token of its claim
 * @param <R> what came of the work
 */
interface Stage<C, R> {
    /** The most rows that one process works on at the same time. */
    int window();

    /** Claims rows, in a transaction of its own. */
    List<C> claim(int most);

    /** Does the work of one row, outside any transaction, on a thread of its own. */
    R work(C claim) throws InterruptedException;

    /** What a log calls a row: by its number or host, without what was read of the business. */
    String name(C claim);

    /** What to record when the work ended with a programming error or was too much for this process, so that one row cannot hold up all others. */
    R broken(C claim, String why);

    /** What of the result an operator should hear of at once. */
    default Optional<Trouble> trouble(C claim, R result) {
        return Optional.empty();
    }

    /** Records a result, in a transaction that may settle others too, unless the claim is no longer ours. */
    void settle(C claim, R result);

    /** The most results that one transaction records: one where two processes could wait for each other's rows. */
    default int lot() {
        return 1;
    }

    /** Records results in one transaction. */
    default void settle(List<Settlement<C, R>> lot) {
        lot.forEach(one -> settle(one.claim(), one.result()));
    }

    /** Hands on what was settled and waits for the next claim, when this process makes none any more; asks the database only if there is something. */
    default void handOn() {}

    /** Whether no row is open or claimed by anyone. */
    boolean drained();
}
