package com.marketingby.leads.contact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The few things done to every piece of text that is read. */
final class Text {
    /** Stands in page text where one inline element ends and the next begins without a space. */
    static final char SEAM = '\uE000';

    /** Between words, where they are parted by spaces alone. */
    static final Pattern SPACES = Pattern.compile(" +");
    /** Between words, whatever parts them. */
    static final Pattern GAPS = Pattern.compile("\\s+");

    /** What a terminal obeys (ECMA-48): an escape with all that belongs to it, such as a colour; in eight bits only what can be nothing else. */
    private static final Pattern ESCAPE_SEQUENCE = Pattern
            .compile("\\x1b\\[[0-?]{0,100}[ -/]{0,10}[@-~]|\\x9b[0-9;?]{1,100}[A-Za-z]"
                    + "|\\x1b[\\]PX^_][^\\x07\\x1b]{0,2000}(?:\\x07|\\x1b\\\\)|\\x1b[ -/]{0,10}[0-Z^-~]");

    private Text() {}

    /** One line without control characters, what they tell a terminal, seams and doubled spaces. */
    static String clean(String written) {
        var text = withoutEscapes(written);
        var clean = cleanBeginning(text);
        if (clean == text.length() && !text.endsWith(" ")) {
            return text;
        }
        var cleaned = new StringBuilder(text.length()).append(text, 0, clean);
        for (var i = clean; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isGap(c)) {
                if (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ') {
                    cleaned.append(' ');
                }
            } else if (!isUnseen(c)) {
                cleaned.append(c);
            }
        }
        return cleaned.toString().strip();
    }

    /** The text without what a terminal would obey instead of showing it. */
    static String withoutEscapes(String text) {
        return text.indexOf('\u001b') >= 0 || text.indexOf('\u009b') >= 0 ? ESCAPE_SEQUENCE.matcher(text).replaceAll("")
                : text;
    }

    /** Where characters of ASCII stand that are neither letters nor the space itself: digits, signs, and the ends of lines. */
    static int[] signs(String text) {
        var signs = new int[16 + text.length() / 16];
        var count = 0;
        for (var at = 0; at < text.length(); at++) {
            if (isSign(text.charAt(at))) {
                signs = count < signs.length ? signs : Arrays.copyOf(signs, count * 2);
                signs[count++] = at;
            }
        }
        return Arrays.copyOf(signs, count);
    }

    private static boolean isSign(char c) {
        return c < 'A' ? c != ' ' : (c > 'Z' && c < 'a') || (c > 'z' && c < 0x80);
    }

    /** How much of the text, from its beginning, stays as it is: letters of ASCII and single spaces between them. */
    private static int cleanBeginning(String text) {
        var end = 0;
        while (end < text.length() && (isPlain(text.charAt(end)) || isSingleSpace(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007f';
    }

    private static boolean isSingleSpace(String text, int at) {
        return at > 0 && text.charAt(at) == ' ' && text.charAt(at - 1) != ' ';
    }

    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /** Lower case letters and digits only, accents taken off: what is left when punctuation does not count. */
    static String key(String text) {
        var folded = (isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(folded.length());
        for (var i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }

    private static boolean isAscii(String text) {
        var at = 0;
        while (at < text.length() && text.charAt(at) < 128) {
            at++;
        }
        return at == text.length();
    }

    static boolean isGap(char c) {
        if (isPlain(c)) {
            return false;
        }
        return c <= ' ' || c == SEAM || c == '\u00A0' || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isUnseen(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
