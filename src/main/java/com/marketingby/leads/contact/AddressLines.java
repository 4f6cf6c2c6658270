package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads street and city from the words that stand before a state. */
final class AddressLines {
    private static final int MOST_PIECES = 5;
    private static final int LONGEST_STREET = 120;
    private static final Pattern FIRST_GAP = Pattern.compile("\\s");
    private static final Pattern UNIT_NUMBER = Pattern.compile("[A-Z]?-?\\d{1,4}[A-Z]?");

    /** Street and city, and where in the text the line with the street begins. */
    record Lines(String street, String city, boolean certain, int start) {}

    private record Piece(String text, int start) {}

    private final List<Piece> pieces;

    private AddressLines(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static @Nullable Lines read(String before) {
        return new AddressLines(pieces(before)).lines();
    }

    private @Nullable Lines lines() {
        if (pieces.isEmpty()) {
            return null;
        }
        var last = pieces.getLast();
        if (isCity(last.text())) {
            var lines = streetBefore(pieces.size() - 1, last.text());
            if (lines != null) {
                return lines;
            }
        }
        return cityBehindStreet();
    }

    /** The nearest piece with a house number, and the units between it and the city. */
    private @Nullable Lines streetBefore(int cityAt, String city) {
        for (var i = cityAt - 1; i >= Math.max(0, cityAt - MOST_PIECES); i--) {
            var street = StreetLine.in(pieces.get(i).text());
            if (street != null && (street.certain() || i == cityAt - 1 || isUnit(pieces.get(i + 1).text()))) {
                return lines(street, i, cityAt, city);
            }
        }
        return null;
    }

    private @Nullable Lines lines(StreetLine.Street street, int from, int cityAt, String city) {
        var whole = new StringBuilder(street.text());
        if (!street.rest().isEmpty() && startsWithUnit(street.rest())) {
            whole.append(' ').append(street.rest());
        }
        var units = units(street.text(), pieces.subList(from + 1, cityAt));
        units.forEach(unit -> whole.append(", ").append(unit));
        if (units.isEmpty() && street.certain() && isUnitAbove(from)) {
            whole.append(", ").append(pieces.get(from - 1).text());
        }
        var text = StreetText.tidy(whole.toString());
        return text.length() > LONGEST_STREET ? null
                : new Lines(text, StreetText.tidy(city), street.certain(), pieces.get(from).start());
    }

    /** Behind a suite the name of the house only repeats where it is, as does the floor behind that name. */
    private static List<String> units(String street, List<Piece> pieces) {
        var units = new ArrayList<String>();
        var behindSuite = List.of(Text.GAPS.split(street)).stream().skip(2).anyMatch(StreetWords::isSuite);
        for (var piece : pieces) {
            var tokens = Text.GAPS.split(piece.text(), 8);
            if (behindSuite && isHouse(tokens)) {
                return units;
            }
            if (isUnit(piece.text())) {
                units.add(piece.text());
                behindSuite |= StreetWords.isSuite(tokens[0]);
            }
        }
        return units;
    }

    /** {@code Suite 4}, then {@code 12 Oak St}: a unit that belongs to no street before it. */
    private boolean isUnitAbove(int street) {
        if (street == 0 || (street > 1 && StreetLine.in(pieces.get(street - 2).text()) != null)) {
            return false;
        }
        var unit = Text.GAPS.split(pieces.get(street - 1).text(), 3);
        return unit.length == 2 && StreetWords.isUnit(unit[0]) && StreetWords.isUnitValue(unit[1]);
    }

    /** The last piece holds the city behind the street, or behind a unit: {@code 12 Oak St Katy}, {@code Suite 4 Katy}. */
    private @Nullable Lines cityBehindStreet() {
        var last = pieces.getLast();
        var street = StreetLine.in(last.text());
        var city = street == null ? "" : street.rest().startsWith("in ") ? street.rest().substring(3) : street.rest();
        if (street != null && street.certain() && isCity(city)) {
            return new Lines(StreetText.tidy(street.text()), StreetText.tidy(city), true, last.start());
        }
        if (startsWithUnit(last.text())) {
            var tokens = Text.GAPS.split(last.text(), 3);
            var rest = StreetWords.isWholeUnit(tokens[0]) ? last.text().substring(tokens[0].length()).strip()
                    : tokens.length > 2 ? tokens[2] : "";
            if (isCity(rest)) {
                var unit = last.text().substring(0, last.text().length() - rest.length()).strip();
                pieces.set(pieces.size() - 1, new Piece(unit, last.start()));
                return streetBefore(pieces.size(), rest);
            }
        }
        return null;
    }

    private static boolean startsWithUnit(String text) {
        return StreetWords.isUnit(FIRST_GAP.split(text, 2)[0]);
    }

    static boolean isUnit(String text) {
        var tokens = Text.GAPS.split(text, 8);
        return tokens.length <= 6 && (StreetWords.isUnit(tokens[0]) || isNamed(tokens)
                || UNIT_NUMBER.matcher(text).matches() || isNumbered(tokens));
    }

    /** {@code TC Energy Center}, but not {@code West Building} and not {@code 39th Floor}. */
    private static boolean isHouse(String[] tokens) {
        return isNamed(tokens) && !StreetWords.isUnit(tokens[0]) && !StreetWords.isDirection(tokens[0])
                && !StreetWords.isFloor(tokens[tokens.length - 1]);
    }

    /** {@code TC Energy Center}, {@code 39th Floor}. */
    private static boolean isNamed(String[] tokens) {
        return StreetWords.isPlace(tokens[tokens.length - 1]);
    }

    /** {@code 242F #1034}. */
    private static boolean isNumbered(String[] tokens) {
        return tokens.length == 2 && StreetWords.isBareUnit(tokens[0]) && StreetWords.isWholeUnit(tokens[1]);
    }

    static boolean isCity(String text) {
        if (text.length() < 2 || text.length() > 30 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!Character.isLetter(c) && " .'’-".indexOf(c) < 0) {
                return false;
            }
        }
        var words = text.split(" ", 6);
        return words.length <= 4 && !StreetWords.isUnit(words[0]);
    }

    private static List<Piece> pieces(String before) {
        var pieces = new ArrayList<Piece>();
        var start = 0;
        for (var i = 0; i <= before.length(); i++) {
            if (i == before.length() || isBreak(before, i)) {
                var text = Text.clean(before.substring(start, i));
                if (!text.isEmpty() && !text.equals(".")) {
                    pieces.add(new Piece(text, start));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isBreak(String text, int at) {
        var c = text.charAt(at);
        return switch (c) {
            case '\n', '\t', ',', '|', '•', '·', ';', Text.SEAM, '∙', '●', '~', '(', ')' -> true;
            case '-', '–', '—', '/' -> at > 0 && at + 1 < text.length() && Text.isGap(text.charAt(at - 1))
                    && Text.isGap(text.charAt(at + 1));
            default -> false;
        };
    }
}
