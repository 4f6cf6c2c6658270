package com.marketingby.leads.contact;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the e-mail addresses of a page in its links, its text and its structured data. */
final class Emails {
    private static final int MOST = 300;
    private static final int LETTERS = 6;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_TITLE = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 80;
    private static final Pattern AROUND_AT = Pattern.compile("\\s{1,3}@\\s{0,3}|@\\s{1,3}");

    private final PageView page;
    private final List<Found<String>> found = new ArrayList<>();
    private @Nullable String letters;

    private Emails(PageView page) {
        this.page = page;
    }

    static List<Found<String>> in(PageView page) {
        var emails = new Emails(page);
        page.text().links.forEach(emails::link);
        page.hidden().forEach(emails::hidden);
        emails.text();
        emails.found.addAll(HiddenEmails.spelledOut(page));
        page.things().forEach(thing -> emails.thing(thing, 0));
        return emails.found.stream().filter(email -> !Credits.covers(email)).limit(MOST).toList();
    }

    private void link(PageText.Link link) {
        var href = link.href();
        var lower = Text.shortened(href, 60).toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            mailto(link, href.substring("mailto:".length()));
        } else if (lower.contains("/cdn-cgi/l/email-protection#")) {
            add(HiddenEmails.cloudflare(href.substring(href.indexOf('#') + 1)), HiddenEmails.CLOUDFLARE, link.start(),
                    link.end());
        }
    }

    private void mailto(PageText.Link link, String target) {
        var query = target.indexOf('?');
        var addresses = Text.shortened(decoded(query < 0 ? target : target.substring(0, query)), 1_000);
        for (var address : AROUND_AT.matcher(addresses).replaceAll("@").split("[,;]", 10)) {
            var open = address.indexOf('<');
            add(EmailAddress.of(Text.clean(address.substring(open + 1))), "mailto", link.start(), link.end());
        }
    }

    private void hidden(PageView.Hidden hidden) {
        if (!hidden.method().equals("form") || !isStrangers(hidden.email())) {
            add(hidden.email(), hidden.method(), hidden.position(), hidden.position());
        }
    }

    /** A form may go to somebody's own mailbox of which nothing on the page speaks. */
    private boolean isStrangers(String email) {
        return EmailAddress.isEveryones(EmailAddress.host(email))
                && !letters().contains(Text.shortened(Text.key(EmailAddress.name(email)), LETTERS))
                && NO_LETTERS.splitAsStream(EmailAddress.name(email).toLowerCase(Locale.ROOT))
                        .noneMatch(this::isCalledByAWordOfThePage);
    }

    /** {@code drdiaz} and {@code adiaz} where the page speaks of Diaz; words of any page and any trade tell nothing. */
    private boolean isCalledByAWordOfThePage(String piece) {
        return piece.length() >= SHORTEST_WORD
                && capitalized().anyMatch(word -> piece.length() - word.length() <= LONGEST_TITLE
                        && (piece.startsWith(word) || piece.endsWith(word)));
    }

    private Stream<String> capitalized() {
        return NO_LETTERS.splitAsStream(page.head().title() + ' ' + page.text().text)
                .filter(word -> word.length() >= SHORTEST_WORD && Character.isUpperCase(word.charAt(0))).map(Text::key)
                .filter(word -> !PlainWords.isPlain(word) && !PlainWords.nameAPage(word));
    }

    private String letters() {
        if (letters == null) {
            letters = Text.key(page.head().title() + page.text().text);
        }
        return letters;
    }

    private void text() {
        var text = page.text().text;
        for (var at = text.indexOf('@'); at >= 0 && found.size() < MOST; at = text.indexOf('@', at + 1)) {
            var start = nameStart(text, at);
            var end = hostEnd(text, at);
            if (start < at && end > at + 1) {
                var address = text.substring(start, end).replace(String.valueOf(Text.SEAM), "");
                add(EmailAddress.of(address), "text", start, end);
            }
        }
    }

    private static int nameStart(String text, int at) {
        var start = at;
        while (start > 0 && at - start < LONGEST_NAME) {
            var c = text.charAt(start - 1);
            var nextToSign = start == at || text.charAt(start) == '.';
            if (!isNameLetter(c) && !(c == Text.SEAM && nextToSign)) {
                break;
            }
            start--;
        }
        return start;
    }

    /** A seam inside the host belongs to it only where the part before it cannot stand alone. */
    private static int hostEnd(String text, int at) {
        var end = at + 1;
        var dotted = false;
        while (end < text.length() && end - at < LONGEST_HOST) {
            var c = text.charAt(end);
            var joins = c == Text.SEAM && (!dotted || text.charAt(end - 1) == '.' || text.startsWith(".", end + 1));
            if (!isHostLetter(c) && !joins) {
                break;
            }
            dotted |= c == '.';
            end++;
        }
        return end;
    }

    private void thing(Thing thing, int depth) {
        if (depth > 4) {
            return;
        }
        for (var written : thing.texts("email")) {
            var address = written.toLowerCase(Locale.ROOT).startsWith("mailto:") ? decoded(written.substring(7))
                    : written;
            var query = address.indexOf('?');
            var email = EmailAddress.of(query < 0 ? address : address.substring(0, query));
            if (email != null) {
                found.add(page.found(email, thing.method, written));
            }
        }
        thing.inner().forEach(inner -> thing(inner, depth + 1));
    }

    private void add(@Nullable String address, String method, int start, int end) {
        if (address != null && found.size() < MOST) {
            found.add(page.found(address, method, start, end));
        }
    }

    private static String decoded(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return encoded;
        }
    }

    private static boolean isNameLetter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._%+'&-".indexOf(c) >= 0);
    }

    private static boolean isHostLetter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }
}
