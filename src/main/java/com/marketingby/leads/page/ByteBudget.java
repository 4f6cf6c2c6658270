package com.marketingby.leads.page;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The bytes that all visits together may hold; a visit that begins leaves half of them to the visits that go on. */
final class ByteBudget {
    /** What most visits need: one page that comes compressed, and what those before it told. */
    private static final long USUAL = 64 * 1024L;

    private final long total;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition goOn = lock.newCondition();
    /** Newcomers ask for the same, so that one at a time is woken, and wakes the next. */
    private final Condition begin = lock.newCondition();
    private long used;

    ByteBudget(long total) {
        this.total = total;
    }

    /** Waits until a visit may begin, however long, and sets aside what it will probably need: the number of bytes. */
    long enter() throws InterruptedException {
        long share = Math.min(USUAL, total / 4);
        return take(share, true, Long.MAX_VALUE) ? share : 0;
    }

    /** Waits for the bytes; false when they were not free in time. */
    boolean take(long bytes, boolean newcomer, long millis) throws InterruptedException {
        long limit = newcomer ? total / 2 : total;
        Condition given = newcomer ? begin : goOn;
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lockInterruptibly();
        try {
            while (used + bytes > limit && used > 0) {
                if (left <= 0) {
                    return false;
                }
                left = given.awaitNanos(left);
            }
            used += bytes;
            if (newcomer) {
                begin.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Gives bytes back; fewer than none are taken at once, however many are free. */
    void give(long bytes) {
        if (bytes == 0) {
            return;
        }
        lock.lock();
        try {
            used -= bytes;
            goOn.signalAll();
            begin.signal();
        } finally {
            lock.unlock();
        }
    }

    long used() {
        lock.lock();
        try {
            return used;
        } finally {
            lock.unlock();
        }
    }
}
