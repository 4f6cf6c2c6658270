package com.marketingby.leads.compliance;

import com.marketingby.leads.compliance.Basis.Read;
import java.time.LocalDate;

/** A duty of ours that decides whether a business may be scored, approached or fetched; it never weighs in a score. */
record Duty(String id, String concerns, String looksFor, Basis basis, String says, String advice, LocalDate reviewed) {

    static Duty gate(String id, String concerns, String looksFor) {
        return new Duty(id, concerns, looksFor, new Basis("", "", Read.MEMORY, null, null), "", "",
                LocalDate.of(2026, 11, 22));
    }

    Duty restsOn(String text, Read read, String source) {
        return new Duty(id, concerns, looksFor, new Basis(text, source, read, null, null), says, advice, reviewed);
    }

    /** What this worker imposes on itself, whatever the law asks. */
    Duty restsOnOurPolicy() {
        return restsOn("policy of this worker", Read.WORDING, "");
    }

    Duty since(String day) {
        var from = new Basis(basis.text(), basis.source(), basis.read(), LocalDate.parse(day), null);
        return new Duty(id, concerns, looksFor, from, says, advice, reviewed);
    }

    /** What is said where the gate is shut, and what to do about it. */
    Duty says(String obstacle, String whatToDo) {
        return new Duty(id, concerns, looksFor, basis, obstacle, whatToDo, reviewed);
    }

    /** A reason for a decision of this gate, marked where its basis is unverified. */
    String reason(String words) {
        return id + ": " + words + (basis.verified() ? "" : " (unverified)");
    }
}
