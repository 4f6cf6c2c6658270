package com.marketingby.leads.report;

import java.util.regex.Pattern;

/** Text from elsewhere, without what acts on a terminal or a file instead of being read. */
public final class PlainText {
    /** What a terminal obeys (ECMA-48): an escape with all that belongs to it, such as a colour; in eight bits only what can be nothing else. */
    private static final Pattern ESCAPE_SEQUENCE = Pattern
            .compile("\\x1b\\[[0-?]{0,100}[ -/]{0,10}[@-~]|\\x9b[0-9;?]{1,100}[A-Za-z]"
                    + "|\\x1b[\\]PX^_][^\\x07\\x1b]{0,2000}(?:\\x07|\\x1b\\\\)|\\x1b[ -/]{0,10}[0-Z^-~]");

    private PlainText() {}

    /**
     * The text without control characters (C0, C1, DEL) and what they tell a terminal, without characters that reverse the direction of writing, and without halves of
     * characters. Line breaks stay as LF; a tab becomes a space.
     */
    public static String of(String written) {
        var text = withoutEscapes(written);
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

    private static String withoutEscapes(String text) {
        return text.indexOf('\u001b') >= 0 || text.indexOf('\u009b') >= 0 ? ESCAPE_SEQUENCE.matcher(text).replaceAll("")
                : text;
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
