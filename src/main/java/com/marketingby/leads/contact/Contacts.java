package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything found on the pages of one website, the best first in each list; it survives a round trip through JSON.
 *
 * @param position the one that the site gives without an address beside it
 */
public record Contacts(List<Sourced<String>> companies, List<Sourced<String>> emails, List<Sourced<String>> phones,
        List<Sourced<String>> faxes, List<Sourced<PostalAddress>> addresses, List<Sourced<Person>> people,
        List<Sourced<String>> hours, List<Sourced<SocialProfile>> socials, @Nullable Sourced<String> booking,
        List<Sourced<String>> languages, @Nullable Sourced<String> category, List<Location> locations,
        Map<String, String> reasons, @Nullable Sourced<Position> position) {

    /** Copies the lists. */
    public Contacts {
        companies = List.copyOf(companies);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        faxes = List.copyOf(faxes);
        addresses = List.copyOf(addresses);
        people = List.copyOf(people);
        hours = List.copyOf(hours);
        socials = List.copyOf(socials);
        languages = List.copyOf(languages);
        locations = List.copyOf(locations);
        reasons = Map.copyOf(reasons);
    }

    /** These contacts and behind them what pages read later tell, each value once; a location that both tell of is one. */
    public Contacts with(Contacts later) {
        var reasons = new HashMap<>(later.reasons);
        reasons.putAll(this.reasons);
        return new Contacts(both(companies, later.companies), both(emails, later.emails), both(phones, later.phones),
                both(faxes, later.faxes), both(addresses, later.addresses), both(people, later.people),
                both(hours, later.hours), both(socials, later.socials), booking == null ? later.booking : booking,
                both(languages, later.languages), category == null ? later.category : category,
                Location.both(locations, later.locations), reasons,
                position == null ? later.position : position);
    }

    static <T> List<Sourced<T>> both(List<Sourced<T>> first, List<Sourced<T>> later) {
        var known = first.stream().map(Sourced::value).toList();
        return Stream.concat(first.stream(), later.stream().filter(value -> !known.contains(value.value()))).toList();
    }

    /** The best contacts for the location that the hint points at, or for the main one without a hint. */
    public ContactCard card(LocationHint hint) {
        return new CardChoice(this, hint).card();
    }
}
