package com.marketingby.leads.place;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One request that brought no answer; it never leaves this package. */
final class CallFailed extends IOException {
    private static final long serialVersionUID = 1;
    private final Failure failure;

    CallFailed(Failure failure, @Nullable String message) {
        super(message);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
