package com.marketingby.leads.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Natural words taken apart.
 *
 * @param words what is looked for
 * @param place where, for the geocoder, in Texas where no state is named; empty where the words name no place, or all of Texas
 */
public record KeywordReading(String words, Optional<String> place) {
    private static final Pattern AFTER_PREPOSITION = Pattern
            .compile("(?i)(?<words>.+?)\\s+(?:in|near|around|at|within|close to)\\s+(?<place>.+)");
    private static final Pattern BEFORE_ZIP = Pattern.compile("(?<words>.+?),?\\s+(?<place>\\d{5})(?:-\\d{4})?");
    private static final Pattern ALL_OF_TEXAS = Pattern.compile("(?i)(?:the state of )?(?:texas|tx)\\.?(?:,? usa)?");
    private static final Pattern BEFORE_STATE = Pattern.compile("(?i)(?<words>.+?),?\\s+(?<place>(?:texas|tx))\\.?");
    private static final List<String> CITIES = List.of("Abilene", "Allen", "Alpine", "Amarillo", "Arlington", "Austin",
            "Beaumont", "Brownsville", "Bryan", "Carrollton", "Cedar Park", "College Station", "Conroe",
            "Corpus Christi",
            "Dallas", "Denton", "Edinburg", "El Paso", "Fort Worth", "Frisco", "Galveston", "Garland", "Georgetown",
            "Grand Prairie", "Houston", "Irving", "Katy", "Killeen", "Laredo", "League City", "Lewisville", "Longview",
            "Lubbock", "Mansfield", "McAllen", "McKinney", "Mesquite", "Midland", "Mission", "New Braunfels", "Odessa",
            "Pasadena", "Pearland", "Pharr", "Plano", "Port Arthur", "Richardson", "Round Rock", "San Angelo",
            "San Antonio", "San Marcos", "Sugar Land", "Temple", "Texarkana", "The Woodlands", "Tyler", "Victoria",
            "Waco",
            "Wichita Falls");

    private static final Pattern WITHOUT_STATE = Pattern.compile("[\\p{L}.' -]+");
    private static final Pattern WITH_STATE = Pattern.compile("(?i).*\\b(?:texas|tx)\\.?");

    /** What the words look for, and where. */
    public static KeywordReading of(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        return split(AFTER_PREPOSITION, plain).or(() -> split(BEFORE_ZIP, plain)).or(() -> beforeCity(plain))
                .or(() -> split(BEFORE_STATE, plain)).orElseGet(() -> new KeywordReading(plain, Optional.empty()));
    }

    private static Optional<KeywordReading> split(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? Optional.of(new KeywordReading(found.group("words"), place(found.group("place"))))
                : Optional.empty();
    }

    private static Optional<String> place(String written) {
        return meansTexas(written) ? Optional.empty() : Optional.of(inTexas(written));
    }

    /** Whether a place is the whole state. */
    public static boolean meansTexas(String place) {
        return ALL_OF_TEXAS.matcher(place.strip()).matches();
    }

    /** Houston is the one in Texas, where nothing else is said. */
    private static String inTexas(String place) {
        return WITHOUT_STATE.matcher(place).matches() && !WITH_STATE.matcher(place).matches() ? place + ", TX" : place;
    }

    /** Words that end in a larger city of Texas, with its state or without. */
    private static Optional<KeywordReading> beforeCity(String text) {
        var bare = text.replaceFirst("(?i),?\\s+(?:texas|tx)\\.?$", "");
        var lower = bare.toLowerCase(Locale.ROOT);
        return CITIES.stream().filter(city -> lower.endsWith(" " + city.toLowerCase(Locale.ROOT))).findFirst()
                .map(city -> new KeywordReading(
                        bare.substring(0, bare.length() - city.length()).strip().replaceFirst(",$", ""),
                        Optional.of(city + ", TX")));
    }
}
