package com.marketingby.leads.place;

/** Who pays: each HTTP request, retries included, is reserved before it goes out and settled when it has ended. */
public interface Budget {

    /** The leave to send one request, or its refusal. */
    sealed interface Reservation {}

    /** The request may go out. */
    record Granted(long id) implements Reservation {}

    /** The request would pass a limit, which the message names. */
    record Refused(String message) implements Reservation {}

    /**
     * Reserves one request, committed when this returns.
     *
     * @param priceMicros the list price in millionths of a US dollar
     */
    Reservation reserve(CallKind kind, long priceMicros);

    /** Notes how a reserved request ended, in one or a few words such as {@code OK} or {@code TIMED_OUT}. */
    void settle(Granted reservation, String outcome);
}
