package com.marketingby.leads.place;

import java.util.function.Function;

/** What a call to Google ended with; nothing that Google says is an exception. */
public sealed interface Answer<T> {

    /** Google gave what was asked for. */
    record Given<T>(T value) implements Answer<T> {}

    /** Google knows no such thing. */
    record None<T>(String what) implements Answer<T> {}

    /** The call was not made, or Google's quota of the day is used up: nothing more can be asked now, and the run can go on later. */
    record BudgetReached<T>(String message) implements Answer<T> {}

    /** No call can succeed with this key; the message says what to do. */
    record KeyRefused<T>(String message) implements Answer<T> {}

    /**
     * The call failed, for good or after its retries.
     *
     * @param attempts how many requests went out
     */
    record Failed<T>(Failure failure, String message, int attempts) implements Answer<T> {}

    /** The next answer where there is a value, and otherwise this one. */
    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return switch (this) {
            case Given<T>(var value) -> next.apply(value);
            case None<T>(var what) -> new None<>(what);
            case BudgetReached<T>(var message) -> new BudgetReached<>(message);
            case KeyRefused<T>(var message) -> new KeyRefused<>(message);
            case Failed<T>(var failure, var message, var attempts) -> new Failed<>(failure, message, attempts);
        };
    }
}
