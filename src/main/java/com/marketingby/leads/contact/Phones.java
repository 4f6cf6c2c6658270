package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the telephone and fax numbers of a page in its links, its text and its structured data. */
final class Phones {
    private static final List<String> SCHEMES = List.of("tel:", "callto:", "sms:");
    private static final int MOST = 300;
    private static final int LONGEST = 36;
    private static final String GAP = "[\\s.\\-–—‑·•/\uE000\u00A0\u2000-\u200D\u202F]";
    private static final Pattern NUMBER = Pattern
            .compile("(?:\\+?1" + GAP + "{0,2})?(?:\\([2-9]\\d{2}\\)|[2-9]\\d{2})" + GAP
                    + "{0,3}[2-9]\\d{2}" + GAP + "{0,3}\\d{4}(?![\\dA-Za-z]|[-./]\\d)");
    private static final Pattern VANITY = Pattern
            .compile("(?:\\+?1" + GAP + "{0,2})?(?:\\([2-9]\\d{2}\\)|[2-9]\\d{2})" + GAP
                    + "{1,3}(?:[2-9]\\d{2}" + GAP + "{0,2}[A-Z]{4}|[A-Z]{3}" + GAP
                    + "{1,2}(?:[A-Z]{4}|\\d{4})|[A-Z]{7})(?![A-Za-z\\d])");

    private final PageView page;
    private final String text;
    private final List<Found<Phone>> found = new ArrayList<>();
    private int previousEnd;

    private Phones(PageView page) {
        this.page = page;
        this.text = page.text().text;
    }

    static List<Found<Phone>> in(PageView page) {
        var phones = new Phones(page);
        phones.structured();
        phones.text();
        phones.page.text().links.forEach(phones::link);
        return phones.found.stream().filter(phone -> !Credits.covers(phone)).toList();
    }

    private void structured() {
        for (var business : SchemaTypes.businesses(page.things())) {
            structured(business, business.method);
            for (var point : business.things("contactPoint")) {
                structured(point, business.method);
            }
            for (var address : business.things("address")) {
                structured(address, business.method);
            }
        }
    }

    private void structured(Thing thing, String method) {
        thing.texts("telephone").forEach(written -> written(written, method, Phone.Kind.MAIN));
        thing.texts("phone").forEach(written -> written(written, method, Phone.Kind.MAIN));
        thing.texts("faxNumber").forEach(written -> written(written, method, Phone.Kind.FAX));
    }

    private void written(String written, String method, Phone.Kind kind) {
        var number = PhoneNumbers
                .of(written.toLowerCase(Locale.ROOT).startsWith("tel:") ? written.substring(4) : written);
        if (number != null && found.size() < MOST) {
            found.add(page.found(new Phone(number, kind), method, written));
        }
    }

    private void link(PageText.Link link) {
        var scheme = Text.shortened(link.href(), 10).toLowerCase(Locale.ROOT);
        if (SCHEMES.stream().noneMatch(scheme::startsWith) || found.size() >= MOST) {
            return;
        }
        var written = Text.shortened(
                link.href().substring(link.href().indexOf(':') + 1).replace("%20", " ").replace("//", ""), 40);
        var number = PhoneNumbers.of(written);
        var kind = number == null ? null : linkKind(link, scheme);
        if (number != null && kind != null) {
            found.add(page.found(new Phone(number, kind), scheme.startsWith("sms:") ? "sms" : "tel", link.start(),
                    link.end()));
        }
    }

    private Phone.@Nullable Kind linkKind(PageText.Link link, String scheme) {
        var words = Text.clean(text.substring(link.start(), Math.min(link.end(), link.start() + 200)))
                .toLowerCase(Locale.ROOT);
        if (words.startsWith("fax")) {
            return Phone.Kind.FAX;
        }
        if (scheme.startsWith("sms:")) {
            return Phone.Kind.SIDE;
        }
        return PhoneLabel.of(page.text(), link.start(), link.end(), lastNumberBefore(link.start()));
    }

    private int lastNumberBefore(int position) {
        return found.stream().filter(Found::inText).mapToInt(Found::end).filter(end -> end <= position).max().orElse(0);
    }

    private void text() {
        var number = NUMBER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var vanity = VANITY.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var from = 0;
        for (var at : page.text().signs()) {
            if (at >= from && found.size() < MOST && mayBegin(text.charAt(at)) && startsNumber(at)) {
                var end = Math.min(text.length(), at + LONGEST);
                if (number.region(at, end).lookingAt()) {
                    from = number(at, number.end());
                } else if (vanity.region(at, end).lookingAt()) {
                    from = number(at, vanity.end());
                }
            }
        }
    }

    private static boolean mayBegin(char c) {
        return c == '(' || c == '+' || (c >= '0' && c <= '9');
    }

    private boolean startsNumber(int at) {
        if (at == 0) {
            return true;
        }
        var before = text.charAt(at - 1);
        var digitBefore = at > 1 && Character.isDigit(text.charAt(at - 2));
        return !Character.isLetterOrDigit(before) && "$#_=%+".indexOf(before) < 0
                && !(digitBefore && "-./,".indexOf(before) >= 0);
    }

    private int number(int start, int end) {
        var written = text.substring(start, end).replace(Text.SEAM, ' ');
        var number = PhoneNumbers.of(written);
        var kind = number == null ? null : PhoneLabel.of(page.text(), start, end, previousEnd);
        if (number != null && kind != null && (!isBare(written) || kind != Phone.Kind.PLAIN || isAlone(start, end))) {
            found.add(page.found(new Phone(number, kind), "text", start, end));
        }
        previousEnd = end;
        return end;
    }

    /** Ten digits in a row are as often an account or a licence; they count where the page calls them a phone. */
    private static boolean isBare(String written) {
        return written.chars().allMatch(Character::isDigit);
    }

    private boolean isAlone(int start, int end) {
        var line = page.text().lineAt(start);
        return page.text().end(line) - page.text().start(line) <= end - start + 2;
    }
}
