package com.marketingby.leads.contact;

import java.util.List;
import java.util.regex.Pattern;

/** Tells which names a site says instead of one that only its title has, or that is misspelt. */
final class SaidInstead {
    private static final int OFTEN = 2;
    private static final Pattern OWN_SIGNS = Pattern
            .compile(HeadNames.HOME_LINK + '|' + HeadNames.LOGO + '|' + BodyNames.COPYRIGHT + "|the address");

    private final Ranking.Entry<String> best;
    private final Sayings sayings;

    private SaidInstead(Ranking.Entry<String> best, Sayings sayings) {
        this.best = best;
        this.sayings = sayings;
    }

    /** Gives what speaks for the best name to those that are said instead of it. */
    static void weigh(List<Ranking.Entry<String>> names, List<PageView> pages) {
        if (!names.isEmpty()) {
            var best = Ranking.ordered(names).getFirst();
            var instead = new SaidInstead(best, new Sayings(pages));
            names.stream().filter(name -> name != best && name.points() > 0 && instead.isSaid(name)).toList()
                    .forEach(name -> name.because("said instead of " + best.value(), best.points()));
        }
    }

    private boolean isSaid(Ranking.Entry<String> name) {
        if (isRightlySpelled(name)) {
            return true;
        }
        var signed = OWN_SIGNS.matcher(name.why()).find();
        if (NameShape.isPersonInFull(name.value(), best.value())) {
            return signed || name.has(HeadNames.TITLE);
        }
        return signed && best.sourced().method().equals(HeadNames.TITLE) && isShown(name.value());
    }

    /** What is shown more often and said more often too, or spells a trade right where the other does not. */
    private boolean isRightlySpelled(Ranking.Entry<String> name) {
        var written = best.value();
        var intended = Misspelling.intended(name.value(), written);
        return intended != null && !isNamedLikeItsAddress() && !Misspelling.knowsWordsOf(written, name.value())
                && sayings.shown(intended) > sayings.shown(written)
                && (sayings.anywhere(intended) > sayings.anywhere(written)
                        || Misspelling.knowsWordsOf(intended, written));
    }

    private boolean isNamedLikeItsAddress() {
        return best.why().contains("named like");
    }

    /** Whether one begins with the other and only the one is shown; the shorter must be a whole name, not "Oak" for "Oak Dental". */
    private boolean isShown(String name) {
        var words = Sayings.wordsOf(name);
        var written = Sayings.wordsOf(best.value());
        var kin = words.startsWith(written)
                || (written.startsWith(words) && PlainWords.endsInKindOfBusiness(words.strip()));
        return kin && sayings.shownAlone(best.value(), name) == 0 && sayings.shownAlone(name, best.value()) >= OFTEN;
    }
}
