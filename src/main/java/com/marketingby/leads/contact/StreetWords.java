package com.marketingby.leads.contact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that streets are made of. */
final class StreetWords {
    private static final Set<String> SUFFIXES = Set.of("st", "street", "ave", "avenue", "av", "blvd", "boulevard", "rd",
            "road", "dr", "drive", "ln", "lane", "ct", "court", "cir", "circle", "pkwy", "parkway", "pky", "hwy",
            "highway", "fwy", "freeway", "expy", "expressway", "expwy", "pl", "place", "sq", "square", "trl", "trail",
            "tr", "ter", "terrace", "way", "loop", "plaza", "plz", "row", "run", "path", "pass", "pike", "tpke",
            "turnpike", "bend", "cove", "cv", "crossing", "xing", "point", "pt", "park", "broadway", "walk", "alley",
            "aly", "center", "centre", "ctr", "grove", "hill", "hills", "ridge", "landing", "bypass", "byp", "mall",
            "commons", "spur", "cutoff", "esplanade", "causeway", "crescent", "glen", "heights", "gateway", "crest",
            "blvrd", "bl", "boulavard", "wy", "parkwy", "estates", "village", "view", "vista", "oaks", "bluff",
            "stravenue", "speedway", "calle", "avenida", "camino", "via", "frontage", "lp", "strand", "green");
    private static final Set<String> NUMBERED_ROADS = Set.of("highway", "hwy", "fm", "rm", "rr", "sh", "ih", "us",
            "road",
            "rd", "route", "rte", "rt", "loop", "interstate", "cr", "i", "spur", "ranch", "county", "farm", "market",
            "state", "business", "bus", "f.m", "avenue", "ave", "tx", "beltway", "camino", "calle", "street", "lp");
    private static final Set<String> UNITS = Set.of("suite", "ste", "unit", "apt", "apartment", "building", "bldg",
            "floor",
            "fl", "room", "rm", "space", "spc", "lot", "office", "ofc", "level", "dept", "no", "num", "number", "box",
            "suites", "stes", "units", "bay", "tower", "twr", "wing", "trailer", "trlr", "apto", "local", "mailstop",
            "pmb", "piso");
    private static final Set<String> SUITES = Set.of("suite", "ste", "unit", "apt", "apartment", "suites", "stes");
    private static final Set<String> DIRECTIONS = Set.of("n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south",
            "east",
            "west", "northeast", "northwest", "southeast", "southwest", "nb", "sb", "eb", "wb");
    private static final Set<String> PLACES = Set.of("tower", "plaza", "building", "bldg", "center", "centre",
            "pavilion",
            "mall", "floor", "piso", "suite", "level", "village", "complex", "annex");
    private static final Pattern HOUSE_NUMBER = Pattern
            .compile("\\d{1,6}(?:-\\d{1,5}|[A-Za-z])?|\\d{1,6}-[A-Za-z]|[NSEW]\\d{2,5}(?:[NSEW]\\d{1,5})?");
    private static final Pattern SHORT_ROAD = Pattern.compile("[a-z]{1,2}-\\d{1,4}");
    private static final Set<String> SPELLED = Set.of("One", "Two", "Three", "Four", "Five", "Ten", "ONE", "TWO",
            "THREE", "FOUR", "FIVE", "TEN");
    private static final Set<String> PLAIN_SUFFIXES = Set.of("street", "ave", "avenue", "blvd", "boulevard", "rd",
            "road", "dr",
            "drive", "ln", "lane", "ct", "court", "cir", "circle", "pkwy", "parkway", "hwy", "highway", "fwy",
            "freeway", "trl",
            "trail");
    private static final Set<String> LETTERED = Set.of("ave", "avenue", "av", "street", "st", "hwy", "highway", "road",
            "rd");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> FLOORS = Set.of("floor", "fl", "level", "piso");
    private static final Set<String> EXTENSIONS = Set.of("ext", "extension");
    private static final Pattern BARE_UNIT = Pattern.compile("[a-z]-?\\d{1,4}|\\d{1,4}-?[a-z]");
    private static final Pattern UNIT_VALUE = Pattern.compile("#?[a-z]?\\d{1,4}[a-z]?|[a-z]");

    private static final Pattern WHOLE_UNIT = Pattern.compile(
            "#.+|(?:ste|suite|unit|apt|bldg|rm)\\.?#?\\d{1,4}-?[a-z]?[,.]?",
            Pattern.CASE_INSENSITIVE);

    private StreetWords() {}

    static String bare(String token) {
        var from = 0;
        var to = token.length();
        while (from < to && !Character.isLetterOrDigit(token.charAt(from)) && token.charAt(from) != '#') {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
            to--;
        }
        return token.substring(from, to).toLowerCase(Locale.ROOT);
    }

    static boolean isSuffix(String token) {
        return SUFFIXES.contains(bare(token));
    }

    static boolean isNumberedRoad(String token) {
        return NUMBERED_ROADS.contains(bare(token))
                || (token.indexOf('-') > 0 && SHORT_ROAD.matcher(bare(token)).matches());
    }

    static boolean isUnit(String token) {
        return UNITS.contains(bare(token)) || token.equals("#") || isWholeUnit(token);
    }

    /** The rooms of one tenant, behind which the name of the house only repeats where they are. */
    static boolean isSuite(String token) {
        return SUITES.contains(bare(token)) || token.startsWith("#");
    }

    /** A unit with its number in one: {@code #4}, {@code Ste#1A}, {@code Suite.200}. */
    static boolean isWholeUnit(String token) {
        return WHOLE_UNIT.matcher(token).matches();
    }

    /** What stands behind a unit, short enough to be nothing else: {@code 210}, {@code B}, {@code 4C}. */
    static boolean isUnitValue(String token) {
        return UNIT_VALUE.matcher(bare(token)).matches();
    }

    /** A unit without a word for it, behind a street: {@code A141}, {@code 12-B}. */
    static boolean isBareUnit(String token) {
        return BARE_UNIT.matcher(bare(token)).matches();
    }

    static boolean isCapital(String token) {
        return token.length() == 1 && token.charAt(0) >= 'A' && token.charAt(0) <= 'Z';
    }

    /** The longer part of a street: {@code Pine St Ext}. */
    static boolean isExtension(String token) {
        return EXTENSIONS.contains(bare(token));
    }

    static boolean isDirection(String token) {
        return DIRECTIONS.contains(bare(token).replace(".", ""));
    }

    static boolean isPlace(String token) {
        return PLACES.contains(bare(token));
    }

    static boolean isFloor(String token) {
        return FLOORS.contains(bare(token));
    }

    static boolean isOrdinal(String token) {
        return ORDINAL.matcher(bare(token)).matches();
    }

    static boolean isHouseNumber(String token) {
        var end = token.length();
        while (end > 0 && ",.".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return HOUSE_NUMBER.matcher(token).region(0, end).matches();
    }

    /** Whether the word can only be the end of a street, never the beginning of a city as in "St. Louis". */
    static boolean isPlainSuffix(String token) {
        return PLAIN_SUFFIXES.contains(bare(token));
    }

    /** A number that begins a piece may be spelled out: {@code One Chisholm Trail}. */
    static boolean isSpelledNumber(String token) {
        return SPELLED.contains(token);
    }

    /** {@code Avenue Q}, {@code County Hwy K}: a letter that is no direction names the street. */
    static boolean isLettered(String token, String next) {
        return LETTERED.contains(bare(token)) && next.length() == 1 && Character.isUpperCase(next.charAt(0))
                && !isDirection(next);
    }

    static boolean isNumber(String token) {
        var bare = bare(token);
        return !bare.isEmpty() && Character.isDigit(bare.charAt(0));
    }
}
