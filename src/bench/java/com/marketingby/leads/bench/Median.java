package com.marketingby.leads.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The middle one of some figures, or the mean of the two in the middle. */
public final class Median {
    private Median() {}

    /** The median of one figure of each. */
    public static <T> double of(Collection<T> measured, ToDoubleFunction<T> figure) {
        var sorted = measured.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
