package com.marketingby.leads.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Weighs whom the copyright names against what a site calls itself elsewhere. */
final class Owners {
    private static final int WORTH_OF_A_TITLE = 5;
    private static final int WORTH_OF_A_BRAND = 4;
    private static final int WORTH_OF_A_PERSON = 4;
    private static final int MOST = 100;
    private static final List<String> SIGNS = List.of(HeadNames.TITLE, HeadNames.LOGO, HeadNames.HOME_LINK,
            HeadNames.SITE_NAME,
            "named like the site");
    private static final List<String> BOARDS = List.of(HeadNames.LOGO, HeadNames.HOME_LINK, HeadNames.SITE_NAME);
    private static final List<String> ELSEWHERE = List.of(HeadNames.LOGO, HeadNames.HOME_LINK, BodyNames.H1,
            "above the address",
            "before the address");

    private final List<Map.Entry<String, Ranking.Entry<String>>> names;
    private final Map<String, NameShape> shapes;

    private Owners(Map<String, Ranking.Entry<String>> names, Map<String, NameShape> shapes) {
        this.names = names.entrySet().stream().limit(MOST).toList();
        this.shapes = shapes;
    }

    static void weigh(Map<String, Ranking.Entry<String>> names, Map<String, NameShape> shapes) {
        var owners = new Owners(names, shapes);
        for (var name : owners.names) {
            owners.inFull(name.getKey(), name.getValue());
            owners.nowhereElse(name.getValue());
        }
    }

    private void inFull(String key, Ranking.Entry<String> name) {
        if ((name.has(BodyNames.COPYRIGHT) || name.has(HeadNames.TITLE) || name.has(HeadNames.LABEL))
                && shape(name) == NameShape.BUSINESS && isFuller(key, name)) {
            name.because("the name in full", 4);
        }
    }

    private void nowhereElse(Ranking.Entry<String> owner) {
        if (!owner.has(BodyNames.COPYRIGHT) || all().anyMatch(name -> isSignWith(name, owner))) {
            return;
        }
        if (isPerson(owner) && all().anyMatch(this::isOnTheBoard)) {
            owner.because("a person whom only the copyright names",
                    Math.min(0, WORTH_OF_A_PERSON - owner.worth(BodyNames.COPYRIGHT)
                            - owner.worth(CompanyCandidates.WITH_LEGAL_FORM)));
        }
        if (CompanyName.hasLegalForm(owner.value())) {
            all().filter(name -> name.has("in the title") && isTradeName(name) && !isKin(name, owner))
                    .forEach(name -> name.because("trades under it", 7));
        }
    }

    private boolean isTradeName(Ranking.Entry<String> name) {
        return OwnNames.areExactly(name) || (shape(name) == NameShape.BUSINESS && name.has(HeadNames.TITLE)
                && ELSEWHERE.stream().anyMatch(name::has));
    }

    private static boolean isKin(Ranking.Entry<String> name, Ranking.Entry<String> owner) {
        return firstWord(name).equals(firstWord(owner));
    }

    private static String firstWord(Ranking.Entry<String> name) {
        return Kinship.loose(name.value()).strip().split(" ", 2)[0];
    }

    /** Whether the owner stands where a site says its name, alone or with more. */
    private static boolean isSignWith(Ranking.Entry<String> name, Ranking.Entry<String> owner) {
        return SIGNS.stream().anyMatch(name::has)
                && Sayings.wordsOf(name.value()).contains(Sayings.wordsOf(owner.value()));
    }

    private boolean isPerson(Ranking.Entry<String> owner) {
        var bare = CompanyName.withoutLegalForm(owner.value());
        return NameShape.isPerson(bare) || NameShape.mayBePerson(bare);
    }

    /** Whether a business shows the name where others have their sign. */
    private boolean isOnTheBoard(Ranking.Entry<String> name) {
        if (shape(name) == NameShape.PLAIN) {
            return name.worth(HeadNames.HOME_LINK) >= WORTH_OF_A_BRAND && name.value().indexOf(' ') > 0;
        }
        return shape(name) == NameShape.BUSINESS
                && (name.worth(HeadNames.TITLE) >= WORTH_OF_A_TITLE || BOARDS.stream().anyMatch(name::has));
    }

    /** {@code Oak Dental Associates} where the title has Oak Dental. */
    private boolean isFuller(String key, Ranking.Entry<String> owner) {
        return PlainWords.endsInKindOfBusiness(Sayings.wordsOf(owner.value()).strip())
                && shorter(key).anyMatch(name -> name.has(HeadNames.TITLE) != name.has(BodyNames.COPYRIGHT)
                        && Sayings.wordsOf(owner.value()).startsWith(Sayings.wordsOf(name.value())));
    }

    private Stream<Ranking.Entry<String>> all() {
        return names.stream().map(Map.Entry::getValue);
    }

    private Stream<Ranking.Entry<String>> shorter(String key) {
        return names.stream().filter(name -> key.length() > name.getKey().length())
                .filter(name -> key.startsWith(name.getKey())).map(Map.Entry::getValue);
    }

    private NameShape shape(Ranking.Entry<String> name) {
        return shapes.getOrDefault(CompanyName.key(name.value()), NameShape.PLAIN);
    }
}
