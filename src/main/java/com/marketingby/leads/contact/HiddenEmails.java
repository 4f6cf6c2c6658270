package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes addresses that are written so that programs do not see them: Cloudflare's XOR, and "name [at] host [dot] com". */
final class HiddenEmails {
    static final String CLOUDFLARE = "hidden-cloudflare";
    static final String TEXT = "hidden-text";
    private static final int MOST = 1_000;
    private static final int WINDOW = 120;
    private static final Pattern BRACKETED_AT = Pattern
            .compile("[\\[({<|*_-]{1,2}\\s{0,2}(?:at|a|@|arroba)\\s{0,2}[\\])}>|*_-]{1,2}", Pattern.CASE_INSENSITIVE);
    private static final List<String> SPOKEN_AT = List.of(" at ", " AT ", " At ", " arroba ", " @ ");
    private static final Pattern DOT = Pattern.compile(
            "\\s?[\\[({<|*_-]{1,2}\\s{0,2}(?:dot|punto|d0t|\\.)\\s{0,2}[\\])}>|*_-]{1,2}\\s?|\\s(?:dot|punto)\\s|\\s?\\[\\.]\\s?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_BEFORE = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}$");
    private static final Pattern HOST_AFTER = Pattern
            .compile("^[A-Za-z0-9](?:[A-Za-z0-9-]|\\.(?=[A-Za-z0-9])){0,80}");

    private HiddenEmails() {}

    static boolean isHidden(Sourced<String> email) {
        return email.method().startsWith("hidden");
    }

    /** The address in a {@code data-cfemail} value, hexadecimal with its key in front, or null when it is none. */
    static @Nullable String cloudflare(String hex) {
        if (hex.length() < 8 || hex.length() > 400 || hex.length() % 2 != 0) {
            return null;
        }
        var key = octet(hex, 0);
        var address = new StringBuilder();
        for (var i = 2; i < hex.length(); i += 2) {
            var octet = octet(hex, i);
            if (octet < 0 || key < 0) {
                return null;
            }
            address.append((char) (octet ^ key));
        }
        var query = address.indexOf("?");
        return EmailAddress.of(query < 0 ? address.toString() : address.substring(0, query));
    }

    private static int octet(String hex, int from) {
        var high = Character.digit(hex.charAt(from), 16);
        var low = Character.digit(hex.charAt(from + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** The addresses spelled out in a page's text. */
    static List<Found<String>> spelledOut(PageView page) {
        var found = new ArrayList<Found<String>>();
        var text = page.text().text;
        var bracketed = BRACKETED_AT.matcher(text);
        var tries = 0;
        var from = 0;
        for (var at : page.text().signs()) {
            if (at >= from && tries < MOST && isOpening(text.charAt(at))
                    && bracketed.region(at, Math.min(text.length(), at + 14)).lookingAt()) {
                tries++;
                from = bracketed.end();
                decode(page, at, from, false, found);
            }
        }
        for (var at : SPOKEN_AT) {
            tries = 0;
            for (var i = text.indexOf(at); i >= 0 && tries < MOST; i = text.indexOf(at, i + at.length())) {
                tries++;
                decode(page, i, i + at.length(), !at.equals(" @ "), found);
            }
        }
        return found;
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '[', '(', '{', '<', '|', '*', '_', '-' -> true;
            default -> false;
        };
    }

    private static void decode(PageView page, int start, int end, boolean spoken, List<Found<String>> found) {
        var text = page.text().text;
        var after = text.substring(end, Math.min(text.length(), end + WINDOW)).replace(Text.SEAM, ' ');
        if (spoken && !isDotted(after)) {
            return;
        }
        var before = text.substring(Math.max(0, start - WINDOW), start).replace(Text.SEAM, ' ');
        var name = NAME_BEFORE.matcher(dots(before).stripTrailing());
        var host = HOST_AFTER.matcher(dots(after).stripLeading());
        if (name.find() && host.find()) {
            var address = EmailAddress.of(name.group() + '@' + host.group());
            if (address != null) {
                found.add(page.found(address, TEXT, Math.max(0, start - name.group().length()), end));
            }
        }
    }

    /** Between spoken words "at" is an ordinary word; only a spelled-out dot in the next words makes it an address. */
    private static boolean isDotted(String after) {
        if (!after.contains("dot") && !after.contains("DOT") && !after.contains("Dot") && !after.contains("punto")) {
            return false;
        }
        var words = after.strip().toLowerCase(Locale.ROOT).split("\\s+", 6);
        for (var i = 1; i < Math.min(words.length - 1, 4); i++) {
            if (words[i].equals("dot") || words[i].equals("punto") || words[i].matches("[\\[({]dot[\\])}]")) {
                return true;
            }
        }
        return words[0].contains("(dot)") || words[0].contains("[dot]") || words[0].contains("{dot}");
    }

    private static String dots(String text) {
        return DOT.matcher(text).replaceAll(".");
    }
}
