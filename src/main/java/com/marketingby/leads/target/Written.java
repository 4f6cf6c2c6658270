package com.marketingby.leads.target;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;

/** Text as somebody wrote it, which nothing but letters may be in: it is shown on terminals, logged and stored. */
final class Written {
    private static final int LONGEST_SHOWN = 100;

    private Written() {}

    /**
     * The text, if it is one line without characters that act on a terminal or reverse the direction of writing.
     *
     * @throws IllegalArgumentException naming the text with these characters escaped
     */
    static String line(String text) {
        if (text.codePoints().anyMatch(Written::acts)) {
            throw new IllegalArgumentException(
                    "\"" + escaped(text) + "\" holds a control character: take it out, or write a space");
        }
        return text;
    }

    /** Why a file cannot be read, in words. */
    static String why(IOException unreadable) {
        return switch (unreadable) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "it may not be read";
            default -> "it cannot be read (" + unreadable.getMessage() + ")";
        };
    }

    private static String escaped(String text) {
        var shown = text.codePoints().limit(LONGEST_SHOWN)
                .mapToObj(character -> acts(character) ? "\\u%04x".formatted(character) : Character.toString(character))
                .collect(Collectors.joining());
        return text.length() > LONGEST_SHOWN ? shown + "…" : shown;
    }

    /** Control characters, line and paragraph separators, what reverses writing, halves of characters, and what is no character. */
    private static boolean acts(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029
                || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069)
                || Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
    }
}
