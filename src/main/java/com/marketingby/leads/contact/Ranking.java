package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what speaks for each value, each reason once, and puts the values in order of their points. */
final class Ranking<T> {
    private static final int MOST = 400;

    /** A value with the best of its sources and the reasons for it. */
    static final class Entry<T> {
        private final Map<String, Integer> reasons = new LinkedHashMap<>();
        private Sourced<T> sourced;
        private int sourcePoints;

        private Entry(Sourced<T> sourced, int points) {
            this.sourced = sourced;
            this.sourcePoints = points;
        }

        Sourced<T> sourced() {
            return sourced;
        }

        T value() {
            return sourced.value();
        }

        int points() {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }

        String why() {
            var said = reasons.entrySet().stream().filter(reason -> reason.getValue() > 0).map(Map.Entry::getKey)
                    .limit(6);
            return String.join(", ", said.toList());
        }

        /** Whether the reason speaks for it. */
        boolean has(String reason) {
            return worth(reason) > 0;
        }

        int worth(String reason) {
            return reasons.getOrDefault(reason, 0);
        }

        void because(String reason, int points) {
            reasons.merge(reason, points, (old, now) -> Math.abs(old) > Math.abs(now) ? old : now);
        }

        void replace(T value) {
            sourced = sourced.with(value);
        }
    }

    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

    /** Counts a source of the value with the key; the value keeps the source with the most points. */
    Entry<T> add(String key, Sourced<T> sourced, String reason, int points) {
        var entry = entries.get(key);
        if (entry == null) {
            entry = new Entry<>(sourced, points);
            if (entries.size() < MOST) {
                entries.put(key, entry);
            }
        } else if (points > entry.sourcePoints) {
            entry.sourced = sourced;
            entry.sourcePoints = points;
        }
        entry.because(reason, points);
        return entry;
    }

    Map<String, Entry<T>> entries() {
        return entries;
    }

    /** The values with the most points first; equals stay in the order in which they were met. */
    List<Entry<T>> ordered() {
        return ordered(entries.values());
    }

    static <T> List<Entry<T>> ordered(Collection<Entry<T>> entries) {
        var ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingInt((Entry<T> entry) -> entry.points()).reversed());
        return ordered;
    }
}
