package com.marketingby.leads.place;

import java.util.Optional;

/** What the rest of the program knows about the use of Google's services. */
public interface GoogleAccess {

    /** The key to use, looked up when the first call is made; empty when none is set. */
    Optional<String> key();

    /** How many live processes share the call rate, at least 1. */
    int sharers();
}
