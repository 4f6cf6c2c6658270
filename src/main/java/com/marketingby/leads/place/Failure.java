package com.marketingby.leads.place;

/** Why a call brought no answer. */
public enum Failure {
    /** Too many calls in a short time. */
    RATE_LIMITED(true),
    /** The project's calls of the day are used up. */
    QUOTA_EXHAUSTED(false),
    /** Google answers 5xx. */
    SERVER_ERROR(true),
    /** Google says UNKNOWN_ERROR, or a status that is not known here. */
    UNKNOWN_ERROR(true),
    /** The body is empty, HTML or broken JSON. */
    MALFORMED(true),
    /** No answer in time. */
    TIMED_OUT(true),
    /** No connection, or one that broke. */
    UNREACHABLE(true),
    /** A page token that is not valid yet, or no longer. */
    PAGE_TOKEN(true),
    /** There is no such place. */
    NOT_FOUND(false),
    /** Google cannot make sense of the request. */
    INVALID_REQUEST(false),
    /** The key is refused, or its project lacks the service. */
    KEY_REFUSED(false),
    /** This process is stopping. */
    INTERRUPTED(false);

    private final boolean passing;

    Failure(boolean passing) {
        this.passing = passing;
    }

    /** Whether the same call may succeed a little later. */
    public boolean passing() {
        return passing;
    }
}
