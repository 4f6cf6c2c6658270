package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where the name of an owner ends when more stands behind it. */
final class NameEnd {
    private static final Set<String> COUNTRY = Set.of("usa", "us");
    private static final int MOST_PARTS = 6;
    private static final int MOST_SMALL = 2;
    private static final int MOST_WORDS = 12;
    private static final Pattern WITH_LEGAL_FORM = Pattern
            .compile("^(.*? (?:LLC|L\\.L\\.C\\.|PLLC|P\\.L\\.L\\.C\\.|LLP|Inc\\.?)) (?![Dd]\\.?/?[Bb])\\p{L}.*");
    private static final Pattern CAPITALS = Pattern.compile("[ ,]\\p{Lu}{2,4}$");
    private static final Pattern ONE = Pattern.compile(" \\p{Lu}[^ .]*");
    private static final Pattern LAST = Pattern.compile(" (?:and|&) \\p{Lu}\\S*(?: \\p{Lu}\\S*)?");
    private static final Pattern LAST_TWO = Pattern.compile(" \\p{Lu}\\S* (?:and|&) \\p{Lu}\\S*");
    private static final Pattern SURNAME = Pattern.compile("(?:.*\\b(?:offices?|firm) of )?\\S+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile(" ?\\p{Lu}[\\p{L}.-]{1,7}");

    private NameEnd() {}

    /** The name up to the stop that ends its sentence, and with it where it belongs to the legal form: "Inc." but "LLC". */
    static String sentence(String words, int stop) {
        var withStop = words.substring(0, stop + 1);
        var name = words.substring(0, stop);
        return CompanyName.hasLegalForm(withStop) && !CAPITALS.matcher(name).find() ? withStop : name;
    }

    /** The name up to its legal form, or up to a comma unless a legal form, a credential or the rest of a list follows; behind a person's name any abbreviation may be a credential. */
    static String cut(String words) {
        var formed = WITH_LEGAL_FORM.matcher(words);
        var parts = List.of((formed.matches() ? formed.group(1) : words).split(",", MOST_PARTS));
        var shouted = parts.getFirst().equals(parts.getFirst().toUpperCase(Locale.ROOT));
        var person = NameShape.mayBePerson(parts.getFirst()) || NameShape.isPerson(parts.getFirst());
        var end = endOfList(parts);
        for (var i = end; i < parts.size() && (isLegal(parts.get(i)) || isAbbreviation(parts.get(i))); i++) {
            end = isLegal(parts.get(i)) || (person && !shouted && !isPlace(parts.get(i))) ? i + 1 : end;
        }
        return String.join(",", parts.subList(0, end));
    }

    /**
     * {@code Reed, Diaz & Quill} and {@code Elm Windows, Siding, and Roofing} are one name; "Oak Dental, Family & Cosmetic" is a name with its trade,
     * "Oak Dental, Katy & Houston" one with its places.
     */
    private static int endOfList(List<String> parts) {
        var end = endOfWords(parts);
        var isName = SURNAME.matcher(parts.getFirst()).matches()
                || parts.subList(1, end).stream().anyMatch(NameEnd::hasTradeWord)
                || (end < parts.size() && isLegal(parts.get(end)));
        return isName ? end : 1;
    }

    private static boolean hasTradeWord(String part) {
        return List.of(Text.SPACES.split(part.strip().toLowerCase(Locale.ROOT), MOST_WORDS)).stream()
                .anyMatch(word -> PlainWords.isPlain(word) && !PlainWords.isJoining(word));
    }

    private static int endOfWords(List<String> parts) {
        for (var i = 1; i < parts.size(); i++) {
            var part = parts.get(i);
            if (LAST.matcher(part).matches() || (LAST_TWO.matcher(part).matches() && !PlainWords.nameATrade(part))) {
                return i + 1;
            }
            if (!ONE.matcher(part).matches()) {
                break;
            }
        }
        return 1;
    }

    private static boolean isLegal(String part) {
        return CompanyName.isLegalFormOrCredential(part);
    }

    /** {@code MA, LMFT}: each an abbreviation, and not all of them places. */
    static boolean isCredentials(String words) {
        var parts = List.of(words.split(",", MOST_PARTS));
        return parts.stream().allMatch(part -> Credentials.include(part) || isAbbreviation(part))
                && !parts.stream().allMatch(NameEnd::isPlace);
    }

    /** {@code LMFT} and {@code PsyD}, but also {@code TX}. */
    private static boolean isAbbreviation(String part) {
        return ABBREVIATION.matcher(part).matches() && part.chars().filter(Character::isUpperCase).count() > 1
                && part.chars().filter(Character::isLowerCase).count() <= MOST_SMALL;
    }

    private static boolean isPlace(String part) {
        return States.of(part) != null || Provinces.of(part) != null || COUNTRY.contains(Text.key(part));
    }
}
