package com.marketingby.leads.contact;

/** Tidies the parts of an address as they were written, without changing their words. */
final class StreetText {
    private StreetText() {}

    static String tidy(String written) {
        var text = Text.clean(written.replace('\n', ','));
        var tidy = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ',' || (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ',')) {
                comma(tidy, c);
            } else {
                tidy.append(c);
            }
        }
        var end = tidy.length();
        while (end > 0 && " ,;:-|".indexOf(tidy.charAt(end - 1)) >= 0) {
            end--;
        }
        return tidy.substring(0, end);
    }

    private static void comma(StringBuilder tidy, char c) {
        if (c == ',' && !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ',') {
            tidy.append(',');
        }
    }
}
