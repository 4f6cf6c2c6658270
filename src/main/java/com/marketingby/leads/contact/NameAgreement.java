package com.marketingby.leads.contact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the names of a site against each other: what several places say counts more, what is only a topic or a place counts less. */
final class NameAgreement {
    private static final int MOST = 100;
    private static final int SHORTEST_SHARED = 6;
    private static final int SHORTEST_BARE = 4;
    private static final List<String> BEFORE_PLACE = List.of(", ", " in ");

    private final CompanyCandidates candidates;
    private final Places places;
    private final Map<String, NameShape> shapes = new HashMap<>();

    NameAgreement(CompanyCandidates candidates, Places places) {
        this.candidates = candidates;
        this.places = places;
    }

    /** {@code Oak Dental, Katy} is Oak Dental where its address is in Katy; {@code Virtual Therapy in Katy} only says what is done there. */
    static void withoutPlaces(CompanyCandidates candidates, Places places) {
        for (var entry : List.copyOf(candidates.entries().values())) {
            if (places.are(entry.value())) {
                entry.because("names a place", -entry.points());
                continue;
            }
            var bare = bare(entry.value(), places);
            if (bare != null) {
                candidates.addWithin(entry, bare, "without its place");
                entry.because("names a place", -entry.points());
            }
        }
    }

    private static @Nullable String bare(String name, Places places) {
        for (var mark : BEFORE_PLACE) {
            var at = name.indexOf(mark);
            if (at >= SHORTEST_BARE && places.are(name.substring(at + mark.length()))
                    && !(mark.equals(" in ") && PlainWords.nameATrade(name.substring(0, at)))) {
                return CompanyName.of(name.substring(0, at));
            }
        }
        return null;
    }

    void weigh(List<PageView> pages) {
        candidates.entries().forEach((key, entry) -> shapes.put(key, NameShape.of(entry.value(), places)));
        pages.forEach(this::onlyInTitle);
        var titles = new HashSet<String>();
        pages.forEach(page -> titles.add(Text.key(page.head().title().replace("&", " and "))));
        var kinship = Kinship
                .among(candidates.entries().values().stream().limit(MOST).map(Ranking.Entry::value).toList());
        for (var candidate : List.copyOf(candidates.entries().entrySet())) {
            var shape = shape(candidate.getKey());
            candidate.getValue().because(shape.reason(), shape.points());
            if (shape == NameShape.COMMON && OwnNames.areExactly(candidate.getValue())) {
                candidate.getValue().because("common words that its site is called by", 3);
            }
            if (candidate.getKey().length() >= SHORTEST_SHARED) {
                titled(candidate.getKey(), candidate.getValue(), titles);
                akin(candidate.getKey(), candidate.getValue(), kinship);
            }
        }
        spelledOut();
        Owners.weigh(candidates.entries(), shapes);
        SaidInstead.weigh(candidates.entries().entrySet().stream().filter(this::mayBeName).map(Map.Entry::getValue)
                .toList(), pages);
    }

    /** Where a title has one name among topics and places, that is the name. */
    private void onlyInTitle(PageView page) {
        var parts = CompanyName.parts(page.head().title());
        var keys = parts.stream().map(CompanyName::key).toList();
        var names = candidates.entries().entrySet().stream()
                .filter(candidate -> keys.contains(candidate.getKey()) && mayBeName(candidate)).toList();
        if (names.size() == 1 && parts.size() > 1) {
            names.getFirst().getValue().because("the only name in the title", 2);
        }
    }

    private boolean mayBeName(Map.Entry<String, Ranking.Entry<String>> candidate) {
        var shape = shape(candidate.getKey());
        return shape != NameShape.TOPIC && shape != NameShape.SENTENCE && !places.are(candidate.getValue().value());
    }

    private NameShape shape(String key) {
        return shapes.getOrDefault(key, NameShape.PLAIN);
    }

    private void titled(String key, Ranking.Entry<String> entry, Set<String> titles) {
        if (titles.stream().anyMatch(title -> title.contains(key))) {
            entry.because("in the title", 2);
            entry.because("the site's name in its title", entry.why().contains("og:site_name") ? 8 : 0);
        }
        if (shape(key) == NameShape.TOPIC) {
            return;
        }
        var containing = 0;
        for (var other : longerThan(key)) {
            if (shape(key) != NameShape.COMMON && isAdorned(other.value(), entry.value())) {
                entry.because("adorned elsewhere", Math.clamp(other.points() / 2, 0, 5));
                other.because("adorns a name", -6);
            } else if (isInFull(other, entry)) {
                other.because("the name in full", 3);
            } else if (isPracticeOf(other.value(), entry.value(), shape(key))) {
                other.because("the practice of " + entry.value(), Math.clamp(entry.points(), 0, 8));
            } else {
                containing++;
            }
        }
        if (containing > 0) {
            entry.because("part of other names", Math.min(2, containing));
        }
    }

    /** Initials speak for the name that they stand for. */
    private void spelledOut() {
        var names = candidates.entries().entrySet().stream().limit(MOST)
                .filter(name -> shape(name.getKey()) == NameShape.BUSINESS).map(Map.Entry::getValue).toList();
        for (var initials : candidates.entries().values().stream().filter(name -> Kinship.areCapitals(name.value()))
                .toList()) {
            names.stream().filter(name -> Kinship.areInitials(initials.value(), name.value())).forEach(
                    name -> name.because("spells out " + initials.value(), Math.clamp(initials.points(), 0, 8)));
        }
    }

    private void akin(String key, Ranking.Entry<String> entry, Kinship kinship) {
        if (kinship.isSpelledOtherwise(entry.value())) {
            entry.because("also spelled otherwise", 4);
        }
        if (shape(key) == NameShape.BUSINESS && entry.why().contains("title") && kinship.hasLegalName(entry.value())) {
            entry.because("trades under it", 7);
        }
    }

    private List<Ranking.Entry<String>> longerThan(String key) {
        return candidates.entries().entrySet().stream().limit(MOST)
                .filter(other -> other.getKey().length() > key.length() && other.getKey().contains(key))
                .map(Map.Entry::getValue).toList();
    }

    /** Whether the longer one only puts a trade or a place before or behind the name: "Katy Dentist Ana Diaz, DDS". */
    private boolean isAdorned(String longer, String shorter) {
        var words = places.without(CompanyName.withoutLegalForm(longer));
        var name = Places.words(CompanyName.withoutLegalForm(shorter));
        var at = words.indexOf(name);
        if (at < 0) {
            return false;
        }
        var before = words.substring(0, at).strip();
        var after = words.substring(at + name.length()).strip();
        var plain = List.of(Text.SPACES.split((before + ' ' + after).strip(), 12)).stream()
                .allMatch(word -> word.equals("|") || PlainWords.isPlain(word));
        return plain && (words.contains("|") || PlainWords.endsInTrader(before));
    }

    /** Whether the longer one is what somebody calls the business that the shorter one, a person's name, belongs to: "Ana Diaz Therapy". */
    private boolean isPracticeOf(String longer, String shorter, NameShape shape) {
        return (shape == NameShape.PLAIN || shape == NameShape.PERSON) && NameShape.mayBePerson(shorter)
                && shape(CompanyName.key(longer)) == NameShape.BUSINESS && longer.startsWith(shorter);
    }

    /** What stands with the address and elsewhere too is the whole name, of which a title may show a part; so is the longer of two legal names. */
    private static boolean isInFull(Ranking.Entry<String> longer, Ranking.Entry<String> shorter) {
        var envelope = longer.why().contains("the address") && longer.why().contains(", ");
        return envelope || (CompanyName.hasLegalForm(longer.value()) && CompanyName.hasLegalForm(shorter.value()));
    }
}
