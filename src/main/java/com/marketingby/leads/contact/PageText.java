package com.marketingby.leads.contact;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a page as a reader sees them: lines, where they stand, and the links among them. */
final class PageText {
    static final int FOOTER = 1;
    static final int HEADER = 2;
    static final int NAV = 4;
    static final int ADDRESS = 8;
    static final int HEADING = 16;
    static final int H1 = 32;
    static final int ARTICLE = 64;
    static final int LIST = 128;

    /** A link with the span of its words in the text, what it is called where it has no words, and the names of its style. */
    record Link(String href, String label, String styles, int start, int end) {}

    final String text;
    final List<Link> links;
    private final int[] starts;
    private final int[] flags;
    private int @Nullable [] signs;

    PageText(String text, int[] starts, int[] flags, List<Link> links) {
        this.text = text;
        this.starts = starts;
        this.flags = flags;
        this.links = links;
    }

    /** Where digits, signs and the ends of lines stand, found once for all who look for what begins with one. */
    int[] signs() {
        if (signs == null) {
            signs = Text.signs(text);
        }
        return signs;
    }

    int lines() {
        return starts.length;
    }

    int lineAt(int position) {
        var found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    boolean is(int line, int flag) {
        return (flags[line] & flag) != 0;
    }

    /** Those of the flags in the mask that a line has. */
    int flags(int line, int mask) {
        return flags[line] & mask;
    }

    /** The words of a line, or nothing for a line that does not exist. */
    String line(int line) {
        return line < 0 || line >= starts.length ? "" : Text.clean(raw(line));
    }

    String raw(int line) {
        return text.substring(start(line), Math.min(end(line), start(line) + 2_000));
    }

    /** The line around a span, shortened about the span. */
    String quote(int start, int end) {
        var line = lineAt(start);
        var from = Math.max(start(line), start - Sourced.QUOTE_LENGTH / 3);
        var to = Math.min(text.length(), Math.max(end, Math.min(end(line), from + Sourced.QUOTE_LENGTH)));
        return Text.clean(text.substring(from, Math.min(to, from + 400)));
    }
}
