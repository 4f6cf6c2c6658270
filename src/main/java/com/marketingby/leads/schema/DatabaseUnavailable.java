package com.marketingby.leads.schema;

/** No database can be used; the message is one line that says what to do and holds no secret. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean misconfigured;

    /** The settings are well formed, but the database does not let us work. */
    DatabaseUnavailable(String message) {
        this(message, false);
    }

    private DatabaseUnavailable(String message, boolean misconfigured) {
        super(message);
        this.misconfigured = misconfigured;
    }

    /** A setting is missing or wrong. */
    static DatabaseUnavailable misconfigured(String message) {
        return new DatabaseUnavailable(message, true);
    }

    /** Whether the settings are to be mended, rather than the database. */
    public boolean misconfigured() {
        return misconfigured;
    }
}
