package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of a would-be name look like, whoever says them. */
enum NameShape {
    /** Says what is done and perhaps where: "Emergency Plumber in Katy". */
    TOPIC("only says what is done", -5),
    /** Speaks to the reader: "Get Your Smile Back". */
    SENTENCE("a sentence", -4),
    /** Names one of the staff: "Ana Diaz, DDS". */
    PERSON("a person", -2),
    /** Has a word of its own and one that businesses are called by: "Oak Dental". */
    BUSINESS("called like a business", 2),
    /** Has only words that many share, but is written and ends like a name: "Family Dental Care". */
    COMMON("of common words", 0),
    /** Anything else. */
    PLAIN("", 0);

    private static final Pattern DOCTOR = Pattern.compile("^(?:Dr|DR|Drs|Doctor)\\b.*");
    private static final String FIRST_AND_LAST = "(\\p{Lu}[\\p{L}'-]+) (?:\\p{Lu}(?:\\.|[\\p{L}'-]+)? )?(\\p{Lu}[\\p{L}'-]+)";
    private static final Pattern CREDENTIAL = Pattern.compile(".*[ ,]" + Credentials.ANY + "\\.?$");
    private static final Pattern PERSON_NAME = Pattern.compile(FIRST_AND_LAST);
    private static final Pattern CREDENTIALED = Pattern.compile(FIRST_AND_LAST + ",? " + Credentials.ANY + "\\b.*");
    private static final int MOST_OF_A_PERSON = 5;

    private final String reason;
    private final int points;

    NameShape(String reason, int points) {
        this.reason = reason;
        this.points = points;
    }

    String reason() {
        return reason;
    }

    int points() {
        return points;
    }

    static NameShape of(String written, Places places) {
        var name = CompanyName.withoutLegalForm(written);
        var comma = name.indexOf(", ");
        if (comma > 0 && States.atEnd(name) != null) {
            return of(name.substring(0, comma), places);
        }
        if (PlainWords.isSentence(name)) {
            return SENTENCE;
        }
        if (name.equals(written) && isPerson(name)) {
            return PERSON;
        }
        var words = List.of(Text.SPACES.split(places.without(name).strip(), 12));
        if (words.stream().allMatch(word -> word.equals("|") || PlainWords.isPlain(word))) {
            if (isOfPlace(words) && isCapitalized(name)) {
                return BUSINESS;
            }
            var own = words.getFirst().equals("|") || name.startsWith("The ");
            if (!PlainWords.isKindOfBusiness(words.getLast())) {
                return TOPIC;
            }
            return own ? PLAIN : words.size() > 1 && isCapitalized(name) ? COMMON : TOPIC;
        }
        if (PlainWords.isTopicSomewhere(name)) {
            return TOPIC;
        }
        return words.stream().skip(1).anyMatch(PlainWords::isKindOfBusiness) ? BUSINESS : PLAIN;
    }

    /** Whether the words could be first and last name of somebody, and are no words of a trade. */
    static boolean mayBePerson(String name) {
        return PERSON_NAME.matcher(name).matches()
                && List.of(Text.SPACES.split(name.toLowerCase(Locale.ROOT), 4)).stream().noneMatch(PlainWords::isPlain);
    }

    /** Whether the longer one is the same person's name with credentials: "Ana M. Diaz, DDS" for "Ana Diaz". */
    static boolean isPersonInFull(String longer, String shorter) {
        var full = CREDENTIALED.matcher(longer);
        var bare = PERSON_NAME.matcher(shorter);
        if (bare.matches() && longer.startsWith(shorter + ",")) {
            return NameEnd.isCredentials(longer.substring(shorter.length() + 1));
        }
        return full.matches() && bare.matches() && full.group(1).equals(bare.group(1))
                && full.group(2).equals(bare.group(2));
    }

    /** "Foot and Ankle Specialists of Virginia" names somebody, where "Foot Specialists in Virginia" only says what is done there. */
    private static boolean isOfPlace(List<String> words) {
        var of = words.size() - 2;
        return of > 1 && words.getLast().equals("|") && words.get(of).equals("of")
                && (PlainWords.isKindOfBusiness(words.get(of - 1)) || PlainWords.endsInTrader(words.get(of - 1)));
    }

    private static boolean isCapitalized(String name) {
        return List.of(Text.SPACES.split(name, 12)).stream()
                .allMatch(word -> word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || word.length() < 4);
    }

    /** Whether the words are somebody's name with a title before it or a credential behind it. */
    static boolean isPerson(String name) {
        var titled = DOCTOR.matcher(name).matches() || CREDENTIAL.matcher(name).matches();
        var words = Places.words(name).strip().split(" ", 12);
        return titled && words.length <= MOST_OF_A_PERSON
                && List.of(words).stream().noneMatch(PlainWords::isKindOfBusiness);
    }
}
