package com.marketingby.leads.contact;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a sign, which may have a trade, a person or a place in a line of its own beneath the name. */
final class SignText {
    private static final Pattern LINES = Pattern.compile("[\n\uE000]");

    private SignText() {}

    /** {@code Oak Dental} of "Oak Dental / Ana Diaz, DDS", but all of "Oak Dental / Associates" and of "Oak / Dental". */
    static String name(String sign) {
        var lines = LINES.split(sign, 2);
        var first = Text.clean(lines[0]);
        var rest = lines.length > 1 ? Text.clean(lines[1]) : "";
        return isWhole(first) && goesNotOn(rest) ? first : Text.clean(sign);
    }

    private static boolean isWhole(String line) {
        return NameShape.isPerson(line) || (line.indexOf(' ') > 0
                && PlainWords.endsInKindOfBusiness(Sayings.wordsOf(line).strip()));
    }

    private static boolean goesNotOn(String rest) {
        return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0))
                && !List.of(Text.SPACES.split(Sayings.wordsOf(rest).strip(), 12)).stream()
                        .allMatch(PlainWords::isKindOfBusinessOrJoins);
    }
}
