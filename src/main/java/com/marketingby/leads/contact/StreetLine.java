package com.marketingby.leads.contact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a street, from its house number on, in one piece of a line, and what follows it: {@code 12 Oak St Ste 4 Katy}. */
final class StreetLine {
    private static final int MOST_TOKENS = 40;
    private static final Set<String> INVITING = Set.of("visit", "find", "contact", "reach", "see", "write", "mail",
            "about");
    private static final Pattern BOX = Pattern.compile("\\b(?:P\\.?\\s?O\\.?\\s?|post office )box\\s?#?\\s?\\d{1,7}",
            Pattern.CASE_INSENSITIVE);

    private final List<String> tokens;
    private final int number;

    private StreetLine(List<String> tokens, int number) {
        this.tokens = tokens;
        this.number = number;
    }

    /** A street, whether words such as "Road" make it certain, and the words left after it. */
    record Street(String text, boolean certain, String rest) {}

    static @Nullable Street in(String piece) {
        var box = BOX.matcher(piece);
        if (box.find()) {
            return withBox(piece, box.start(), box.end());
        }
        var tokens = List.of(Text.GAPS.split(piece.strip(), MOST_TOKENS));
        for (var i = tokens.size() - 1; i >= 0; i--) {
            if (isStart(tokens, i)) {
                var street = new StreetLine(tokens, i).street();
                if (street != null) {
                    return street;
                }
            }
        }
        return null;
    }

    private static Street withBox(String piece, int start, int end) {
        var before = start == 0 ? null : in(piece.substring(0, start));
        if (before != null && before.certain()) {
            return new Street(before.text() + ", " + piece.substring(start, end), true, piece.substring(end).strip());
        }
        return new Street(piece.substring(start, end), true, piece.substring(end).strip());
    }

    private static boolean isStart(List<String> tokens, int at) {
        var number = StreetWords.isHouseNumber(tokens.get(at))
                || (at == 0 && StreetWords.isSpelledNumber(tokens.get(0)));
        if (!number || at + 1 >= tokens.size()) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        var before = tokens.get(at - 1);
        return (!StreetWords.isUnit(before) || before.endsWith(":") || isOfficeLabel(tokens, at))
                && !isRoadNumber(tokens, at) && !before.equals("©")
                && !StreetWords.bare(before).equals("copyright") && !StreetWords.bare(before).equals("&")
                && !(StreetWords.isDirection(before) && at > 1 && StreetWords.isHouseNumber(tokens.get(at - 2)));
    }

    /** {@code Katy Office 12 Oak St}, but not the second number of "12 Oak St Office 4". */
    private static boolean isOfficeLabel(List<String> tokens, int at) {
        return StreetWords.bare(tokens.get(at - 1)).equals("office")
                && tokens.subList(0, at - 1).stream().noneMatch(StreetWords::isNumber);
    }

    private static boolean isRoadNumber(List<String> tokens, int at) {
        var before = tokens.get(at - 1);
        return StreetWords.isNumberedRoad(before) && !before.endsWith(":") && !isVisitUs(tokens, at);
    }

    /** {@code Visit Us 12 Oak St}, but not the road of "12 Us 290". */
    private static boolean isVisitUs(List<String> tokens, int at) {
        return at > 1 && StreetWords.bare(tokens.get(at - 1)).equals("us")
                && INVITING.contains(StreetWords.bare(tokens.get(at - 2)));
    }

    private @Nullable Street street() {
        var end = nameEnd();
        if (end < 0) {
            return tokens.size() - number <= 5 && number == 0 && isName(number + 1)
                    ? new Street(String.join(" ", tokens.subList(number, tokens.size())), false, "")
                    : null;
        }
        var stop = extended(end);
        return new Street(String.join(" ", tokens.subList(number, stop)), true,
                String.join(" ", tokens.subList(stop, tokens.size())));
    }

    private boolean isName(int from) {
        var words = tokens.subList(from, tokens.size());
        return !words.stream().allMatch(StreetWords::isWholeUnit) && words.stream()
                .allMatch(token -> Character.isUpperCase(token.charAt(0)) || StreetWords.isOrdinal(token)
                        || StreetWords.isUnit(token) || StreetWords.isNumber(token));
    }

    /** One past the token that completes the street's name, or -1 when no word makes it a street. */
    private int nameEnd() {
        for (var i = number + 1; i < Math.min(tokens.size(), number + 9); i++) {
            if (StreetWords.isNumberedRoad(tokens.get(i)) && i + 1 < tokens.size()
                    && StreetWords.isNumber(tokens.get(i + 1)) && !StreetWords.isOrdinal(tokens.get(i + 1))) {
                return i + 2;
            }
            var named = i > number + 1 || StreetWords.bare(tokens.get(i)).equals("broadway");
            if (i + 1 < tokens.size() && StreetWords.isLettered(tokens.get(i), tokens.get(i + 1))) {
                return i + 2;
            }
            if (named && StreetWords.isSuffix(tokens.get(i)) && !beginsName(i)) {
                return i + 1;
            }
            if (i > number + 1 && isUnitWithValue(i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code W. Pt. Douglas Rd.}: what has only directions before it is no road's ending if one comes soon behind it. */
    private boolean beginsName(int at) {
        return at > number + 1 && tokens.subList(number + 1, at).stream().allMatch(StreetWords::isDirection)
                && tokens.subList(at + 1, Math.min(tokens.size(), at + 4)).stream().anyMatch(
                        token -> StreetWords.isPlainSuffix(token) || StreetWords.bare(token).equals("st"));
    }

    /** Takes in the directions, further road words and units behind the name. */
    private int extended(int end) {
        var stop = end;
        while (stop < tokens.size()) {
            var token = tokens.get(stop);
            var left = tokens.size() - stop - 1;
            if (isUnitWithValue(stop)) {
                stop += StreetWords.isWholeUnit(token) ? 1 : unitLength(stop);
            } else if (StreetWords.isDirection(token) && (StreetWords.bare(token).length() <= 2 || left <= 1)) {
                stop++;
            } else if (StreetWords.isPlainSuffix(token)) {
                stop++;
            } else if (StreetWords.isSuffix(token) && StreetWords.bare(token).length() <= 4
                    && (left == 0 || StreetWords.isDirection(tokens.get(stop + 1)) || isUnitWithValue(stop + 1))) {
                stop++;
            } else if (isExtension(stop, end) || (left == 0 && StreetWords.isBareUnit(token))
                    || isUnitLetter(stop, end)) {
                stop++;
            } else if (StreetWords.isOrdinal(token) && left > 0 && StreetWords.isPlace(tokens.get(stop + 1))) {
                stop += 2;
            } else {
                break;
            }
        }
        return stop;
    }

    /** {@code 12 Oak Dr H} at the end of its piece. */
    private boolean isUnitLetter(int at, int end) {
        return at == end && at == tokens.size() - 1 && StreetWords.isCapital(tokens.get(at));
    }

    private boolean isExtension(int at, int end) {
        return at == end && StreetWords.isExtension(tokens.get(at));
    }

    private boolean isUnitWithValue(int at) {
        var token = tokens.get(at);
        return StreetWords.isWholeUnit(token) || (StreetWords.isUnit(token) && at + 1 < tokens.size());
    }

    /** {@code Ste 4}, {@code Suite # 4}, {@code Suite A & F}. */
    private int unitLength(int at) {
        var length = tokens.get(at + 1).equals("#") && at + 2 < tokens.size() ? 3 : 2;
        var more = at + length + 1 < tokens.size() && tokens.get(at + length).equals("&")
                && StreetWords.isUnitValue(tokens.get(at + length + 1));
        return more ? length + 2 : length;
    }
}
