package com.marketingby.leads.cli;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of a database that an operator can do something about, by the class or code that PostgreSQL gives them. */
enum DatabaseFault {
    DISK_FULL("53100", "its disk is full: free space, or take a larger plan"),
    READ_ONLY("25006", "it is a read-only standby: DATABASE_URL must name the primary"),
    NOT_PERMITTED("42501", "the user of DATABASE_URL lacks a permission: give it back with GRANT"),
    NO_CONNECTION_LEFT("53300", "no connection is left: stop something that uses it, or take a larger plan"),
    NOT_MIGRATED("42P01", "the schema is older than this version: 'schema migrate' brings it up to date"),
    TOO_SLOW("57014", "a statement took longer than LEADS_DATABASE_STATEMENT_TIMEOUT allows"),
    STOPPED("57P", "it was shut down or is starting: try again when it is back"),
    LOST("08", "the connection was lost: check the network and that it runs");

    private final String code;
    private final String advice;

    DatabaseFault(String code, String advice) {
        this.code = code;
        this.advice = advice;
    }

    /** The message, with what to do where that is known. */
    static String advise(String message, Throwable failure) {
        return of(failure).map(fault -> message + " (" + fault.advice + ")").orElse(message);
    }

    /** What is wrong with the database, where an operator can do something about it. */
    static Optional<DatabaseFault> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                var state = refused.getSQLState();
                return Stream.of(values()).filter(fault -> state.startsWith(fault.code)).findFirst();
            }
        }
        return Optional.empty();
    }
}
