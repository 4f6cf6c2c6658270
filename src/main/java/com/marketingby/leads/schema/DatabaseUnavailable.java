package com.marketingby.leads.schema;

/** No database can be used; the message is one line that says what to do and holds no secret. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message) {
        super(message);
    }
}
