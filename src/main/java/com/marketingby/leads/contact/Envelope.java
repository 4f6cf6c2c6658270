package com.marketingby.leads.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name that stands with an address as on an envelope: in the lines above it, or before the street in its own line. */
record Envelope(String words, PageView page, String method, String line, int points) {
    private static final int MOST_ABOVE = 3;
    private static final int LONGEST = 60;

    /** The name with the address, or null where none stands there. */
    static @Nullable Envelope of(Found<PostalAddress> address) {
        if (!address.inText()) {
            return null;
        }
        var text = address.page().text();
        for (var up = 1; up <= MOST_ABOVE; up++) {
            var owner = text.line(address.line() - up);
            if (owner.length() < LONGEST && CompanyName.hasLegalForm(owner) && Character.isUpperCase(owner.charAt(0))) {
                return new Envelope(owner, address.page(), "above the address", owner, 4);
            }
        }
        var points = text.is(address.line(), PageText.FOOTER) ? 5 : 3;
        var before = before(text, address);
        if (isOwner(before)) {
            return new Envelope(before, address.page(), "before the address", text.line(address.line()), points);
        }
        var above = text.line(address.line() - 1);
        return isOwner(above) ? new Envelope(above, address.page(), "above the address", above, points) : null;
    }

    /** The words, or the name in them where they also say a place or more: "Oak Dental - Katy". */
    List<String> parts() {
        return CompanyName.parts(words);
    }

    private static String before(PageText text, Found<PostalAddress> address) {
        var start = text.start(address.line());
        var words = Text.clean(
                text.text.substring(Math.max(start, address.start() - 100), address.start()).replace(Text.SEAM, '|'));
        var end = words.length();
        while (end > 0 && " ,|•·–—-".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        var mark = end;
        while (mark > 0 && "|•·".indexOf(words.charAt(mark - 1)) < 0) {
            mark--;
        }
        return words.substring(mark, end).strip();
    }

    private static boolean isOwner(String words) {
        return words.length() > 3 && words.length() < LONGEST && !words.endsWith(":")
                && (!words.endsWith(".") || CompanyName.hasLegalForm(words))
                && words.chars().noneMatch(Character::isDigit)
                && Character.isUpperCase(words.charAt(0));
    }
}
