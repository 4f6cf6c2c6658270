package com.marketingby.leads.schema;

import java.sql.SQLException;

/** Why a database gave no connection, and what to do about it. */
enum Refusal {
    LOGIN("refuses the user or the password",
            "check DATABASE_URL; Heroku changes the password from time to time"),
    MISSING("does not exist",
            "create it, or correct the name in DATABASE_URL"),
    FULL("has no connection left",
            "stop something that uses it, or take a larger plan"),
    STARTING("is starting or stopping",
            "try again in a moment"),
    UNENCRYPTED("does not offer TLS",
            "add ?sslmode=disable to DATABASE_URL only where the network is trusted"),
    UNREACHABLE(
            "cannot be reached",
            "check that it runs and that DATABASE_URL names the right host and port");

    private final String what;
    private final String advice;

    Refusal(String what, String advice) {
        this.what = what;
        this.advice = advice;
    }

    static Refusal of(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        return switch (state) {
            case "28P01", "28000" -> LOGIN;
            case "3D000" -> MISSING;
            case "53300" -> FULL;
            case "57P03", "57P01" -> STARTING;
            default -> String.valueOf(refused.getMessage()).contains("SSL") ? UNENCRYPTED : UNREACHABLE;
        };
    }

    String message(DatabaseAddress address) {
        return "The database %s %s: %s.".formatted(address, what, advice);
    }
}
