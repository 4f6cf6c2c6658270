package com.marketingby.leads.contact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything found on the pages of one website, the best first in each list; it survives a round trip through JSON. */
public record Contacts(List<Sourced<String>> companies, List<Sourced<String>> emails, List<Sourced<String>> phones,
        List<Sourced<String>> faxes, List<Sourced<PostalAddress>> addresses, List<Sourced<Person>> people,
        List<Sourced<String>> hours, List<Sourced<SocialProfile>> socials, @Nullable Sourced<String> booking,
        List<Sourced<String>> languages, @Nullable Sourced<String> category, List<Location> locations,
        Map<String, String> reasons) {

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

    /** The best contacts for the location that the hint points at, or for the main one without a hint. */
    public ContactCard card(LocationHint hint) {
        return new CardChoice(this, hint).card();
    }
}
