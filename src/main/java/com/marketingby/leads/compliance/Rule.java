package com.marketingby.leads.compliance;

import com.marketingby.leads.compliance.Basis.Read;
import java.time.LocalDate;

/** One rule of the catalogue: whom it concerns, what it looks for, why, what it weighs and what it says. */
record Rule(String id, int weight, Applies applies, Judge judge, boolean pinned, String looksFor, Basis basis,
        String issue, String recommendation, LocalDate reviewed) {

    private static final Basis OPEN = new Basis("", "", Read.MEMORY, null, null);

    static Rule rule(String id, int weight, Applies applies, Judge judge) {
        return new Rule(id, weight, applies, judge, false, "", OPEN, "", "", LocalDate.of(2026, 11, 22));
    }

    /** A failure is listed first and keeps the site out of the best band. */
    Rule pinnedFirst() {
        return new Rule(id, weight, applies, judge, true, looksFor, basis, issue, recommendation, reviewed);
    }

    Rule looksFor(String words) {
        return new Rule(id, weight, applies, judge, pinned, words, basis, issue, recommendation, reviewed);
    }

    Rule restsOn(String text, Read read, String source) {
        var rests = new Basis(text, source, read, null, null);
        return new Rule(id, weight, applies, judge, pinned, looksFor, rests, issue, recommendation, reviewed);
    }

    Rule since(String day) {
        var from = new Basis(basis.text(), basis.source(), basis.read(), LocalDate.parse(day), basis.until());
        return new Rule(id, weight, applies, judge, pinned, looksFor, from, issue, recommendation, reviewed);
    }

    Rule says(String problem, String advice) {
        return new Rule(id, weight, applies, judge, pinned, looksFor, basis, problem, advice, reviewed);
    }
}
