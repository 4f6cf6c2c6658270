package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Position;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each address of a site the numbers, e-mails and hours that stand with it. */
final class Locations {
    private static final int MOST = 20;
    private static final int FAR = 9;

    private static final class Group {
        final Sourced<PostalAddress> address;
        final Map<String, Sourced<String>> phones = new LinkedHashMap<>();
        final Map<String, Sourced<String>> faxes = new LinkedHashMap<>();
        final Map<String, Sourced<String>> emails = new LinkedHashMap<>();
        final Map<String, Sourced<String>> hours = new LinkedHashMap<>();
        final Set<URI> pages = new LinkedHashSet<>();
        final List<Sourced<Position>> positions = new ArrayList<>();

        Group(Sourced<PostalAddress> address) {
            this.address = address;
        }

        Location location() {
            return new Location(address, few(phones), few(faxes), few(emails), few(hours),
                    pages.stream().limit(MOST).toList(), Positions.single(positions));
        }

        private static List<Sourced<String>> few(Map<String, Sourced<String>> values) {
            return values.values().stream().limit(5).toList();
        }
    }

    private record Spot(Group group, int line) {}

    private final List<Group> groups;
    private final Findings findings;

    private Locations(Findings findings, List<Sourced<PostalAddress>> addresses) {
        this.findings = findings;
        this.groups = addresses.stream().filter(address -> address.value().street() != null).limit(MOST).map(Group::new)
                .toList();
    }

    static List<Location> of(Findings findings, List<Sourced<PostalAddress>> addresses) {
        var locations = new Locations(findings, addresses);
        if (locations.groups.isEmpty()) {
            return List.of();
        }
        findings.pages().forEach(locations::page);
        return locations.groups.stream().map(Group::location).toList();
    }

    private void page(PageView page) {
        for (var business : SchemaTypes.businesses(page.things())) {
            structured(page, business);
        }
        for (var placed : Positions.in(page)) {
            placed(placed);
        }
        var spots = spots(page);
        var here = spots.stream().map(Spot::group).distinct().toList();
        var inText = spots.stream().filter(spot -> !page.text().is(spot.line(), PageText.FOOTER)).map(Spot::group)
                .distinct().toList();
        var only = inText.size() == 1 ? inText.getFirst()
                : here.size() == 1 && groups.size() == 1 ? here.getFirst() : null;
        if (only != null) {
            only.pages.add(page.url());
        }
        assign(page, spots, only);
    }

    private void structured(PageView page, Thing business) {
        for (var found : findings.addresses()) {
            if (found.page().index() == page.index() && !found.inText()) {
                var group = group(found.value());
                var own = business.things("address").stream().map(address -> address.text("streetAddress")).toList();
                var street = found.value().street();
                if (group != null && street != null
                        && own.stream().anyMatch(text -> text != null && StreetKey.same(text, street))) {
                    structured(page, business, group);
                }
            }
        }
    }

    private void placed(Positions.Placed placed) {
        var street = placed.street();
        if (street != null) {
            groups.stream().filter(group -> StreetKey.same(street, String.valueOf(group.address.value().street())))
                    .forEach(group -> group.positions.add(placed.position()));
        }
    }

    private static void structured(PageView page, Thing business, Group group) {
        for (var written : business.texts("telephone")) {
            var number = PhoneNumbers.of(written);
            if (number != null) {
                group.phones.putIfAbsent(number, new Sourced<>(number, page.url(), business.method, written));
            }
        }
        var hours = OpeningHours.of(business);
        if (hours != null) {
            group.hours.putIfAbsent(hours, new Sourced<>(hours, page.url(), business.method, hours));
        }
    }

    private List<Spot> spots(PageView page) {
        var spots = new ArrayList<Spot>();
        for (var address : findings.addresses()) {
            var group = address.inText() && address.page().index() == page.index() ? group(address.value()) : null;
            if (group != null) {
                spots.add(new Spot(group, address.line()));
            }
        }
        return spots;
    }

    private @Nullable Group group(PostalAddress address) {
        return groups.stream().filter(group -> AddressChoice.isSame(group.address.value(), address)).findFirst()
                .orElse(null);
    }

    private void assign(PageView page, List<Spot> spots, @Nullable Group only) {
        for (var phone : findings.phones()) {
            var group = phone.page().index() == page.index() ? nearest(phone, spots, only) : null;
            if (group != null) {
                var numbers = phone.value().isFax() || findings.isFax(phone.value().number()) ? group.faxes
                        : group.phones;
                numbers.putIfAbsent(phone.value().number(), phone.sourced().with(phone.value().number()));
            }
        }
        for (var email : findings.emails()) {
            var group = email.page().index() == page.index() ? nearest(email, spots, only) : null;
            if (group != null) {
                group.emails.putIfAbsent(email.value().toLowerCase(java.util.Locale.ROOT), email.sourced());
            }
        }
        for (var hours : findings.hours()) {
            var group = hours.page().index() == page.index() ? nearest(hours, spots, only) : null;
            if (group != null) {
                group.hours.putIfAbsent(hours.value(), hours.sourced());
            }
        }
    }

    private static int distance(PageText text, int spot, int line) {
        if (line < spot) {
            return 2 * (spot - line) + 5;
        }
        var headings = 0;
        for (var i = spot + 1; i < Math.min(line, spot + FAR); i++) {
            headings += text.is(i, PageText.HEADING) ? 1 : 0;
        }
        return 2 * (line - spot) + 8 * headings;
    }

    /** The address that stands above a value not far away, or else below it; on a page of one address whatever stands in its text. */
    private static @Nullable Group nearest(Found<?> found, List<Spot> spots, @Nullable Group only) {
        if (!found.inText()) {
            return null;
        }
        var line = found.line();
        Group best = null;
        var least = 2 * FAR;
        for (var spot : spots) {
            var distance = distance(found.page().text(), spot.line(), line);
            if (distance < least) {
                least = distance;
                best = spot.group();
            }
        }
        var isFramed = found.in(PageText.FOOTER | PageText.HEADER | PageText.NAV);
        return best == null && !isFramed ? only : best;
    }
}
