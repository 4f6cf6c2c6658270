package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the addresses of a site in order, the main one first, each once however it is written. */
final class AddressChoice {
    private static final Pattern AGENCY = Pattern.compile(
            "office for civil rights|department of|\\bboard\\b(?![ -](?:certified|eligible|certification))|health and human services|complaint|emergency vet|hospital affiliation|mail code");
    private static final Set<String> STRUCTURED = Set.of("json-ld", "microdata", "rdfa", "vcard", MapAddresses.OWN);

    private final Ranking<PostalAddress> ranking = new Ranking<>();
    private final Set<Ranking.Entry<PostalAddress>> beneathAgencies = new LinkedHashSet<>();
    private final Set<Ranking.Entry<PostalAddress>> elsewhere = new HashSet<>();

    static List<Ranking.Entry<PostalAddress>> of(List<Found<PostalAddress>> found, String companyKey) {
        var choice = new AddressChoice();
        found.stream().filter(address -> address.value().street() != null)
                .forEach(address -> choice.add(address, companyKey));
        if (choice.ranking.entries().isEmpty()) {
            found.forEach(address -> choice.add(address, companyKey));
        }
        choice.withoutAgencies();
        return choice.boxesLast();
    }

    private void add(Found<PostalAddress> address, String companyKey) {
        var value = address.value();
        var key = key(value);
        var known = ranking.entries().get(key);
        var before = known == null ? value : known.value();
        var entry = ranking.add(key, address.sourced(), address.method(), points(address));
        complete(entry, value);
        complete(entry, before);
        if (address.inText()) {
            place(address, entry, companyKey);
            (isBeneathAgency(address, companyKey) ? beneathAgencies : elsewhere).add(entry);
        }
        entry.because("on " + address.page().url().getPath(), 1);
    }

    /** Mail goes to a post box, but nobody is there. */
    private List<Ranking.Entry<PostalAddress>> boxesLast() {
        var ordered = new ArrayList<>(ranking.ordered());
        ordered.sort(Comparator.comparing(entry -> entry.points() <= 0 || isBox(entry.value())));
        return ordered;
    }

    private static boolean isBox(PostalAddress address) {
        return address.street() != null
                && address.street().toLowerCase(Locale.ROOT).replace(".", "").startsWith("po box");
    }

    private static void place(Found<PostalAddress> address, Ranking.Entry<PostalAddress> entry, String companyKey) {
        if (address.in(PageText.FOOTER)) {
            entry.because("in the footer", 2);
        }
        if (address.in(PageText.ARTICLE)) {
            entry.because("in an article", -2);
        }
        var text = address.page().text();
        var above = text.line(address.line() - 1) + ' ' + text.line(address.line());
        if (companyKey.length() > 4 && Text.key(above.replace("&", " and ")).contains(companyKey)) {
            entry.because("under the company's name", 4);
        }
    }

    /** Whether the lines above name an agency, and the last of them is not just the company's name. */
    private static boolean isBeneathAgency(Found<PostalAddress> address, String companyKey) {
        var text = address.page().text();
        var last = text.line(address.line() - 1);
        var above = text.line(address.line() - 2) + ' ' + last + ' ' + text.line(address.line());
        return AGENCY.matcher(above.toLowerCase(Locale.ROOT)).find() && !CompanyName.key(last).equals(companyKey);
    }

    /** Where a notice tells patients how to complain, it may name the practice's own address too, which stands elsewhere as well. */
    private void withoutAgencies() {
        beneathAgencies.removeAll(elsewhere);
        beneathAgencies.forEach(entry -> entry.because("of an agency", -8));
    }

    /** The same street seen without and with its suite or ZIP is one address: the fuller form is kept. */
    private String key(PostalAddress address) {
        for (var known : ranking.entries().entrySet()) {
            if (isSame(known.getValue().value(), address)) {
                return known.getKey();
            }
        }
        return address.oneLine();
    }

    static boolean isSame(PostalAddress one, PostalAddress other) {
        if (one.street() == null || other.street() == null) {
            return one.equals(other);
        }
        var zips = one.zip5() == null || other.zip5() == null || Objects.equals(one.zip5(), other.zip5());
        return zips && StreetKey.same(one.street(), other.street());
    }

    private static void complete(Ranking.Entry<PostalAddress> entry, PostalAddress value) {
        var kept = entry.value();
        var longer = value.street() != null && kept.street() != null
                && StreetKey.of(value.street()).length() > StreetKey.of(kept.street()).length();
        entry.replace(new PostalAddress(longer ? value.street() : kept.street(),
                kept.city() == null ? value.city() : kept.city(), kept.state() == null ? value.state() : kept.state(),
                kept.zip() == null ? value.zip() : kept.zip()));
    }

    private static int points(Found<PostalAddress> address) {
        var base = STRUCTURED.contains(address.method()) ? 5 : address.method().equals("address") ? 4 : 2;
        return base + (address.value().zip() == null ? 0 : 1) + (address.value().street() == null ? -2 : 0);
    }
}
