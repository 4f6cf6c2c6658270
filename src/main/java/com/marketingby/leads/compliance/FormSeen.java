package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form as its HTML shows it: where it sends, what it asks, and the wording beside it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FormSeen(String action, boolean post, Set<Asked> asks, boolean intake, boolean privacyBeside) {
    /** What a field asks for. */
    enum Asked {
        NAME,
        EMAIL,
        PHONE,
        BIRTH_DATE,
        SYMPTOMS,
        INSURANCE_ID,
        SSN
    }

    private static final Set<Asked> HEALTH = Set.of(Asked.BIRTH_DATE, Asked.SYMPTOMS, Asked.INSURANCE_ID, Asked.SSN);

    FormSeen(@Nullable String action, boolean post, @Nullable Set<Asked> asks, boolean intake, boolean privacyBeside) {
        this.action = action == null ? "" : action;
        this.post = post;
        this.asks = asks == null ? Set.of() : Set.copyOf(asks);
        this.intake = intake;
        this.privacyBeside = privacyBeside;
    }

    boolean personal() {
        return !asks.isEmpty();
    }

    boolean health() {
        return asks.stream().anyMatch(HEALTH::contains);
    }
}
