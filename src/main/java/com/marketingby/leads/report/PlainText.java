package com.marketingby.leads.report;

/** Text from elsewhere, without what acts on a terminal or a file instead of being read. */
public final class PlainText {
    private PlainText() {}

    /**
     * The text without control characters (C0, C1, DEL), without characters that reverse the direction of writing, and without halves of
     * characters. Line breaks stay as LF; a tab becomes a space.
     */
    public static String of(String text) {
        StringBuilder changed = null;
        for (var at = 0; at < text.length();) {
            var character = text.codePointAt(at);
            var length = Character.charCount(character);
            if (harmless(character)) {
                if (changed != null) {
                    changed.appendCodePoint(character);
                }
            } else {
                changed = changed == null ? new StringBuilder(text.length()).append(text, 0, at) : changed;
                if (character == '\t') {
                    changed.append(' ');
                } else if (character == '\r' && !text.startsWith("\n", at + 1)) {
                    changed.append('\n');
                }
            }
            at += length;
        }
        return changed == null ? text : changed.toString();
    }

    /** The same in one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ');
    }

    private static boolean harmless(int character) {
        return character == '\n' || !(Character.isISOControl(character) || reversing(character)
                || Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE);
    }

    private static boolean reversing(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069)
                || character == 0x2028 || character == 0x2029;
    }
}
