package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds postal addresses in running text: from a state with its ZIP back over the city to the street. */
final class AddressText {
    private static final int MOST = 100;
    private static final int MOST_TRIES = 400;
    private static final int WINDOW = 200;
    private static final int MOST_LINES = 5;
    private static final int ZIP = 5;

    /** An address with its span in the text, and whether its street is one by its words. */
    record Match(PostalAddress address, int start, int end, boolean certain) {}

    private final String text;
    private final List<Match> matches = new ArrayList<>();

    private int tries;

    private AddressText(String text) {
        this.text = text;
    }

    static List<Match> in(String text) {
        return in(text, Text.signs(text));
    }

    /** @param signs where digits and signs stand in the text */
    static List<Match> in(String text, int[] signs) {
        var reader = new AddressText(text);
        reader.scan(signs);
        return reader.matches;
    }

    private void scan(int[] signs) {
        var from = 0;
        for (var at : signs) {
            if (at >= from && matches.size() < MOST && tries < MOST_TRIES) {
                from = Math.max(from, read(at));
            }
        }
    }

    /** Reads what a digit or sign may be part of; returns where to go on. */
    private int read(int at) {
        var c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            if (isPostalCode(at - 1)) {
                province(at - 1);
            }
            var end = digitsEnd(at);
            if (end - at == ZIP) {
                zip(at, end);
            }
            return end + 1;
        }
        if (c == ',') {
            bareState(at + 1);
        } else if (c == '\n') {
            endingState(at);
        }
        return at + 1;
    }

    private int digitsEnd(int start) {
        var end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void zip(int start, int end) {
        var state = States.atEnd(flat(Math.max(0, start - 24), start));
        if (state == null) {
            withoutState(start, end);
            return;
        }
        var stateStart = Math.max(0, start - 24) + state.start();
        var last = plusFour(end);
        address(stateStart, state.state(), text.substring(start, last), last, false);
    }

    private boolean isPostalCode(int at) {
        return at > 0 && at + 5 < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z'
                && !Character.isLetterOrDigit(text.charAt(at - 1))
                && Provinces.POSTAL_CODE.matcher(text).region(at, Math.min(text.length(), at + 8)).lookingAt();
    }

    /** {@code 12 Oak St, Guelph, ON N1H 1A1}. */
    private void province(int start) {
        var before = Math.max(0, start - 32);
        var province = States.provinceAtEnd(flat(before, start));
        if (province != null) {
            var end = Character.isDigit(text.charAt(start + 3)) ? start + 6 : start + 7;
            address(before + province.start(), province.state(), Text.clean(text.substring(start, end)), end, false);
        }
    }

    /** {@code 12 Oak St, Katy 77449}: behind a certain street a city and its ZIP need no state. */
    private void withoutState(int start, int end) {
        if (start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2))) {
            address(start, null, text.substring(start, plusFour(end)), plusFour(end), true);
        }
    }

    private int plusFour(int end) {
        var digits = end + 1 < text.length() && "-–".indexOf(text.charAt(end)) >= 0 ? digitsEnd(end + 1) : end;
        return digits - end == ZIP ? digits : end;
    }

    /** A state without a ZIP after it ends an address only behind a certain street. */
    private void bareState(int from) {
        var start = from;
        while (start < text.length() && start - from < 3 && Text.isGap(text.charAt(start))) {
            start++;
        }
        var end = start;
        while (end < text.length() && end - start < 14 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end - start < 2 || !Character.isUpperCase(text.charAt(start)) || isBeforeZip(end)) {
            return;
        }
        var written = text.substring(start, end);
        var state = States.of(written);
        if (state != null && (written.length() > 2 || written.equals(state))) {
            address(start, state, null, end, true);
        }
    }

    /** {@code 12 Oak St, Katy TX} at the end of a line. */
    private void endingState(int lineEnd) {
        var end = lineEnd;
        while (end > 4 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 4 && text.charAt(end - 3) == ' ' && Character.isLowerCase(text.charAt(end - 4))) {
            var written = text.substring(end - 2, end);
            var state = States.of(written);
            if (written.equals(state)) {
                address(end - 2, state, null, end, true);
            }
        }
    }

    private boolean isBeforeZip(int end) {
        for (var i = end; i < Math.min(text.length(), end + 6); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return digitsEnd(i) - i == ZIP;
            }
        }
        return false;
    }

    private void address(int stateStart, @Nullable String state, @Nullable String zip, int end, boolean onlyCertain) {
        tries++;
        var from = windowStart(stateStart);
        var match = AddressLines.read(text.substring(from, stateStart));
        if (match == null || (onlyCertain && !match.certain())) {
            return;
        }
        var address = new PostalAddress(match.street(), match.city(), state,
                zip == null ? null : zip.replace('–', '-'));
        matches.add(new Match(address, from + match.start(), end, match.certain()));
    }

    private int windowStart(int stateStart) {
        var lines = 0;
        var start = stateStart;
        while (start > 0 && stateStart - start < WINDOW) {
            lines += text.charAt(start - 1) == '\n' ? 1 : 0;
            if (lines > MOST_LINES) {
                break;
            }
            start--;
        }
        return matches.isEmpty() ? start : Math.max(start, Math.min(stateStart, matches.getLast().end()));
    }

    private String flat(int from, int to) {
        var flat = text.substring(from, to).toCharArray();
        for (var i = 0; i < flat.length; i++) {
            if (Text.isGap(flat[i])) {
                flat[i] = ' ';
            }
        }
        return new String(flat);
    }
}
