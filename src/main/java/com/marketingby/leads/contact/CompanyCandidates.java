package com.marketingby.leads.contact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names met so far, each with what speaks for it. */
final class CompanyCandidates {
    static final String WITH_LEGAL_FORM = "with its legal form";
    private static final int CERTAIN = 8;
    private static final int CREDIBLE = 4;

    private final Ranking<String> ranking = new Ranking<>();

    /** Counts a source of a name; text that is no name is passed over. */
    void add(String written, PageView page, String method, String quote, int points) {
        var name = CompanyName.of(written);
        if (name != null) {
            addWhole(name, page, method, quote, points);
        }
    }

    /** Counts a source of a name that keeps all its words: who owns "About You" is not called "You". */
    void addWhole(String name, PageView page, String method, String quote, int points) {
        var key = CompanyName.key(name);
        var sourced = new Sourced<>(name, page.url(), method, quote);
        if (CompanyName.hasLegalForm(name)) {
            ranking.add(key, sourced, WITH_LEGAL_FORM, 3);
        }
        var entry = ranking.add(key, sourced, method, PlainWords.nameATrade(name) ? Math.max(0, points - 3) : points);
        if (!isShouted(name) && isShouted(entry.value())) {
            entry.replace(name);
        }
        if (page.index() > 0) {
            entry.because("on several pages", 2);
        }
    }

    /** Counts a text that may hold a name and more, such as "Oak Dental | Katy": the first part most. */
    void addParts(String written, PageView page, String method, int points) {
        var parts = CompanyName.parts(written);
        for (var part : parts) {
            add(part, page, method, written, part.equals(parts.getFirst()) ? points : points - 1);
        }
    }

    /** Counts what speaks for a name also for the shorter one within it. */
    void addWithin(Ranking.Entry<String> longer, @Nullable String name, String reason) {
        if (name != null) {
            ranking.add(CompanyName.key(name), longer.sourced().with(name), reason, longer.points());
        }
    }

    Map<String, Ranking.Entry<String>> entries() {
        return ranking.entries();
    }

    boolean areUncertain() {
        return ranking.entries().values().stream().noneMatch(entry -> entry.points() >= CERTAIN);
    }

    /** The best first, or nothing when not even the best can be believed. */
    List<Ranking.Entry<String>> ordered() {
        var ordered = ranking.ordered();
        return ordered.isEmpty() || ordered.getFirst().points() < CREDIBLE ? List.of() : ordered;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(java.util.Locale.ROOT))
                || name.equals(name.toLowerCase(java.util.Locale.ROOT));
    }
}
