package com.marketingby.leads.credential;

/** The vault or one credential cannot be used; the message says what to do and holds neither a value nor a key. */
public final class CredentialProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CredentialProblem(String message) {
        super(message);
    }
}
