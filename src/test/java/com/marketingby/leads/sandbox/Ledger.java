package com.marketingby.leads.sandbox;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Every request whose answer the invented Google has settled, whether a good one or not. */
public final class Ledger {
    private final Map<PriceClass, Long> counts = new EnumMap<>(PriceClass.class);
    private final Map<String, Integer> questions = new HashMap<>();

    synchronized void add(PriceClass price, String question) {
        counts.merge(price, 1L, Long::sum);
        if (price != PriceClass.FREE) {
            questions.merge(question, 1, Integer::sum);
        }
        notifyAll();
    }

    /** Waits until so many requests have come, the free ones included. */
    synchronized void awaitRequests(long count) throws InterruptedException {
        while (requests() < count) {
            wait();
        }
    }

    /** How many of the requests that cost something had been made before, to the letter. */
    public synchronized int repeated() {
        return questions.values().stream().mapToInt(times -> times - 1).sum();
    }

    /** How many requests of this price have come. */
    public synchronized long count(PriceClass price) {
        return counts.getOrDefault(price, 0L);
    }

    /** How many requests have come, the free ones included. */
    public synchronized long requests() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of them Google would charge for if they were answered well. */
    public synchronized long billable() {
        return requests() - counts.getOrDefault(PriceClass.FREE, 0L);
    }

    /** What they cost at list price in US dollars. */
    public synchronized double dollars() {
        return counts.entrySet().stream().mapToDouble(entry -> entry.getKey().dollars() * entry.getValue()).sum();
    }

    /** Starts again at nothing. */
    public synchronized void clear() {
        counts.clear();
        questions.clear();
    }

    @Override
    public synchronized String toString() {
        return counts.toString();
    }
}
