package com.marketingby.leads.contact;

import java.util.List;

/** Tells whether words such as "About" and "Visit" before a name belong to it. */
final class FirstWords {
    private final CompanyCandidates candidates;
    private final Sayings sayings;

    private FirstWords(CompanyCandidates candidates, List<PageView> pages) {
        this.candidates = candidates;
        this.sayings = new Sayings(pages);
    }

    /** {@code Contact About You} has the name About You where the copyright is that of About You. */
    static void weigh(CompanyCandidates candidates, List<PageView> pages) {
        var words = new FirstWords(candidates, pages);
        List.copyOf(candidates.entries().values()).forEach(words::weigh);
    }

    private void weigh(Ranking.Entry<String> owner) {
        var rest = CompanyName.of(owner.value());
        if (rest == null || CompanyName.key(rest).equals(CompanyName.key(owner.value()))) {
            return;
        }
        if (sayings.anywhere(rest) > sayings.anywhere(owner.value())) {
            candidates.addWithin(owner, rest, "without a greeting");
            owner.because("with a greeting", -owner.points());
            return;
        }
        var without = candidates.entries().get(CompanyName.key(rest));
        if (without != null) {
            owner.because("with its first words", without.points());
            without.because("only behind its first words", -without.points());
        }
    }
}
