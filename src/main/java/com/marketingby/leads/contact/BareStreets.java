package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Gazetteer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds streets that stand alone, or with a city and no state: only in a page's head or foot or beside a telephone number, and asked only of sites without a whole address. */
final class BareStreets {
    private static final int MOST = 10;
    private static final int LONGEST = 120;
    private static final int NEAR = 2;
    private static final Gazetteer TEXAS = Gazetteer.ofTexas();
    /** What stands before a street and is none of it. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:our |main |office )?(?:office|address|location|clinic)|(?:visit|find) us(?: at)?|located at)[: ]{1,3}(?=\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECES = Pattern.compile("[\uE000|•·]");

    private BareStreets() {}

    static List<Found<PostalAddress>> in(PageView page) {
        var text = page.text();
        var beside = new HashSet<Integer>();
        Phones.in(page).stream().filter(Found::inText).mapToInt(Found::line)
                .forEach(line -> near(line).forEach(beside::add));
        var found = new ArrayList<Found<PostalAddress>>();
        for (var line = 0; line < text.lines() && found.size() < MOST; line++) {
            var placed = beside.contains(line) || text.is(line, PageText.FOOTER | PageText.HEADER | PageText.ADDRESS);
            var street = placed && text.end(line) - text.start(line) <= LONGEST ? street(text, line) : null;
            if (street != null) {
                found.add(page.found(street, "text", text.start(line), text.end(line)));
            }
        }
        return found;
    }

    private static List<Integer> near(int line) {
        var lines = new ArrayList<Integer>();
        for (var other = line - NEAR; other <= line + NEAR; other++) {
            lines.add(other);
        }
        return lines;
    }

    /** Behind a street there may be a town or anything else: one that Texas has is believed. */
    private static PostalAddress address(String street, String behind) {
        var state = States.of(behind);
        var city = state == null && TEXAS.find(behind).isPresent() ? behind : null;
        return new PostalAddress(street, city, state, null);
    }

    private static @Nullable PostalAddress street(PageText text, int line) {
        for (var piece : PIECES.split(text.raw(line), 6)) {
            var words = LABEL.matcher(Text.clean(piece)).replaceFirst("");
            var street = words.isEmpty() || !Character.isDigit(words.charAt(0)) ? null : StreetLine.in(words);
            if (street != null && street.certain() && words.startsWith(street.text())) {
                var unit = AddressLines.isUnit(street.rest());
                var behind = street.text().endsWith(",") && AddressLines.isCity(street.rest());
                if (unit || behind || street.rest().isEmpty()) {
                    return address(StreetText.tidy(unit ? words : street.text()), unit ? "" : street.rest());
                }
            }
        }
        return null;
    }
}
