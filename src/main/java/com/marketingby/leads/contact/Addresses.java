package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the postal addresses of a page in its structured data and its text. */
final class Addresses {
    private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-\\d{4})?");
    private static final Pattern BUILDING = Pattern.compile(
            "[A-Z][^\\d,]{3,50} (?:Center|Centre|Building|Plaza|Tower|Hospital|Mall|Pavilion|Complex|Park),? (\\d.*)");
    private static final List<String> PLACEHOLDERS = List.of("anytown", "your street", "your address", "yourtown",
            "your city", "200 independence ave", "123 fake", "street address", "lorem ipsum");
    private static final List<String> HOLDERS = List.of("address", "location", "containedInPlace", "geo");

    private final PageView page;
    private final List<Found<PostalAddress>> found = new ArrayList<>();

    private Addresses(PageView page) {
        this.page = page;
    }

    static List<Found<PostalAddress>> in(PageView page) {
        var addresses = new Addresses(page);
        addresses.structured();
        addresses.text();
        return addresses.found.stream().filter(address -> !isPlaceholder(address.value()))
                .filter(address -> !Credits.covers(address)).toList();
    }

    private void structured() {
        for (var business : SchemaTypes.businesses(page.things())) {
            of(business, 0);
        }
        for (var thing : page.things()) {
            if (thing.types.contains("PostalAddress") || thing.types.contains("Place")) {
                of(thing, 0);
            }
        }
    }

    private void of(Thing thing, int depth) {
        if (thing.types.contains("PostalAddress") || !thing.values("streetAddress").isEmpty()) {
            add(parts(thing), thing);
        } else if (depth < 2) {
            for (var holder : HOLDERS) {
                thing.texts(holder).forEach(written -> written(written, thing));
                thing.things(holder).stream().filter(inner -> !SchemaTypes.isBusiness(inner))
                        .forEach(inner -> of(inner, depth + 1));
            }
        }
    }

    private void written(String written, Thing thing) {
        AddressText.in(written).forEach(match -> add(match.address(), thing));
    }

    private void add(PostalAddress address, Thing thing) {
        if (address.parts() > 0 && (address.street() != null || address.city() != null)) {
            var located = page.text().text;
            var street = address.street();
            var at = street == null || thing.method.equals("json-ld") ? -1 : located.indexOf(street);
            found.add(at < 0
                    ? page.found(address, thing.method, address.oneLine())
                    : page.found(address, thing.method, at, Math.min(located.length(), at + 40)));
        }
    }

    private static PostalAddress parts(Thing thing) {
        var street = joined(thing);
        var city = thing.text("addressLocality");
        var region = thing.text("addressRegion");
        var zip = zip(thing.text("postalCode"));
        var whole = street == null ? List.<AddressText.Match>of() : AddressText.in(street);
        if (!whole.isEmpty()) {
            var read = whole.getFirst().address();
            return new PostalAddress(read.street(), city == null ? read.city() : tidy(city), read.state(),
                    zip == null ? read.zip() : zip);
        }
        return new PostalAddress(street, tidy(city), region == null ? null : state(region), zip);
    }

    private static @Nullable String state(String region) {
        var state = States.of(region);
        return state == null ? Provinces.of(region) : state;
    }

    private static @Nullable String joined(Thing thing) {
        var parts = new ArrayList<>(thing.texts("streetAddress"));
        parts.addAll(thing.texts("extendedAddress"));
        var box = thing.text("postOfficeBoxNumber");
        if (parts.isEmpty() && box != null) {
            parts.add(box);
        }
        var street = withoutBuilding(tidy(String.join(", ", parts.stream().distinct().toList())));
        return street == null || street.length() < 4 || street.length() > 120 || !isNumbered(street) ? null : street;
    }

    /** {@code Service-area business} and {@code By appointment} are no streets. */
    private static boolean isNumbered(String street) {
        return street.chars().anyMatch(Character::isDigit)
                || StreetWords.isSpelledNumber(street.substring(0, Math.max(0, street.indexOf(' '))));
    }

    /** Takes off the name of the house that stands before its number: {@code Oak Medical Center 12 Elm St}. */
    private static @Nullable String withoutBuilding(@Nullable String street) {
        var building = street == null ? null : BUILDING.matcher(Text.shortened(street, 120));
        if (street == null || building == null || !building.matches()) {
            return street;
        }
        var numbered = StreetLine.in(building.group(1));
        return numbered != null && numbered.certain() && building.group(1).startsWith(numbered.text())
                ? building.group(1)
                : street;
    }

    private static @Nullable String zip(@Nullable String written) {
        var code = Text.clean(Text.shortened(written == null ? "" : written, 20));
        var zip = ZIP.matcher(code);
        return zip.find() ? zip.group() : Provinces.POSTAL_CODE.matcher(code).matches() ? code : null;
    }

    private static @Nullable String tidy(@Nullable String written) {
        var tidy = written == null || written.length() > 200 ? "" : StreetText.tidy(written);
        return tidy.isEmpty() ? null : tidy;
    }

    private void text() {
        for (var match : AddressText.in(page.text().text, page.text().signs())) {
            var inAddress = page.text().is(page.text().lineAt(match.start()), PageText.ADDRESS);
            found.add(page.found(match.address(), inAddress ? "address" : "text", match.start(), match.end()));
        }
    }

    private static boolean isPlaceholder(PostalAddress address) {
        var line = address.oneLine().toLowerCase(Locale.ROOT);
        return PLACEHOLDERS.stream().anyMatch(line::contains);
    }
}
