package com.marketingby.leads.compliance;

import org.jspecify.annotations.Nullable;

/** Whether a fact holds of a business, and the sign for it. */
record Standing(Answer answer, String value, @Nullable Sighting sign) {

    static Standing yes(String value, @Nullable Sighting sign) {
        return new Standing(Answer.YES, value, sign);
    }

    static Standing no(String value) {
        return new Standing(Answer.NO, value, null);
    }

    static Standing unknown(String value) {
        return new Standing(Answer.UNKNOWN, value, null);
    }
}
