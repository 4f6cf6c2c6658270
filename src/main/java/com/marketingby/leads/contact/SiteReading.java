package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the findings of all pages of one site together and in order. */
final class SiteReading {
    private static final int MOST = 20;

    private final List<PageView> pages;
    private final CommentedPage commented;
    private final Map<String, String> reasons = new HashMap<>();

    SiteReading(List<PageView> pages) {
        this.pages = pages;
        this.commented = new CommentedPage(pages);
    }

    Contacts contacts() {
        var whole = visibleOrCommented(Addresses::in);
        var places = whole.stream().anyMatch(place -> place.value().street() != null) ? whole
                : Stream.concat(whole.stream(), each(BareStreets::in).stream()).toList();
        var emails = visibleOrCommented(Emails::in);
        var companies = Companies.of(pages, places, emails);
        var companyKey = companies.isEmpty() ? "" : CompanyName.key(companies.getFirst().value());
        var addresses = AddressChoice.of(
                Stream.concat(places.stream(), MapAddresses.of(pages, companyKey).stream()).toList(), companyKey);
        var phones = visibleOrCommented(Phones::in);
        var numbers = PhoneChoice.of(phones, mainLines(addresses, places));
        var chosenEmails = EmailChoice.of(emails, companyKey);
        var hours = each(OpeningHours::in);
        var fax = new HashSet<>(numbers.faxes().stream().map(Ranking.Entry::value).toList());
        var findings = new Findings(pages, emails, phones, places, hours, fax);
        var streets = listed("address", addresses);
        return new Contacts(listed("company", companies), listed("email", chosenEmails),
                listed("phone", numbers.phones()),
                listed("fax", numbers.faxes()), streets, people(), first(hours),
                listed("socials", socials(companyKey)),
                Extras.booking(pages), Extras.languages(pages), Extras.category(pages), Locations.of(findings, streets),
                reasons, position());
    }

    /** What the pages say of the whole site, not of one address. */
    private @Nullable Sourced<Position> position() {
        return Positions.single(pages.stream().flatMap(page -> Positions.in(page).stream())
                .filter(placed -> placed.street() == null).map(Positions.Placed::position).toList());
    }

    private List<Ranking.Entry<SocialProfile>> socials(String companyKey) {
        var visible = Socials.of(pages, companyKey);
        return visible.isEmpty() ? Socials.of(commented.get(), companyKey) : visible;
    }

    /** What no page shows at all may still stand in a part that its author took out of sight. */
    private <T> List<Found<T>> visibleOrCommented(Function<PageView, List<Found<T>>> reader) {
        var visible = each(reader);
        if (!visible.isEmpty()) {
            return visible;
        }
        return commented.get().stream().flatMap(page -> reader.apply(page).stream())
                .map(found -> found.as(CommentedPage.METHOD)).toList();
    }

    private <T> List<Found<T>> each(Function<PageView, List<Found<T>>> reader) {
        var found = new ArrayList<Found<T>>();
        pages.forEach(page -> found.addAll(reader.apply(page)));
        return found;
    }

    private static Map<Integer, List<Integer>> mainLines(List<Ranking.Entry<PostalAddress>> addresses,
            List<Found<PostalAddress>> found) {
        var lines = new HashMap<Integer, List<Integer>>();
        if (!addresses.isEmpty()) {
            var main = addresses.getFirst().value();
            found.stream().filter(address -> address.inText() && AddressChoice.isSame(main, address.value()))
                    .forEach(address -> lines.computeIfAbsent(address.page().index(), _ -> new ArrayList<>())
                            .add(address.line()));
        }
        return lines;
    }

    private <T> List<Sourced<T>> listed(String field, List<Ranking.Entry<T>> ranked) {
        if (!ranked.isEmpty()) {
            reasons.put(field, ranked.getFirst().why());
        }
        return ranked.stream().filter(entry -> entry.points() > 0).limit(MOST).map(Ranking.Entry::sourced).toList();
    }

    private List<Sourced<Person>> people() {
        var people = new LinkedHashMap<String, Sourced<Person>>();
        for (var person : each(People::in)) {
            var name = (person.value().firstName() + ' ' + person.value().lastName()).toLowerCase(Locale.ROOT);
            var known = people.get(name);
            if (known == null || "Dr.".equals(known.value().title())) {
                people.put(name, known == null || !"Dr.".equals(person.value().title()) ? person.sourced() : known);
            }
        }
        return people.values().stream().limit(MOST).toList();
    }

    private static List<Sourced<String>> first(List<Found<String>> hours) {
        var distinct = new LinkedHashMap<String, Sourced<String>>();
        hours.forEach(found -> distinct.putIfAbsent(found.value(), found.sourced()));
        return distinct.values().stream().limit(5).toList();
    }
}
