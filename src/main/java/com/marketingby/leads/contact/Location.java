package com.marketingby.leads.contact;

import java.net.URI;
import java.util.List;

/** One address of the business with the contacts that its pages give for it alone. */
public record Location(Sourced<PostalAddress> address, List<Sourced<String>> phones, List<Sourced<String>> faxes,
        List<Sourced<String>> emails, List<Sourced<String>> hours, List<URI> pages) {

    /** Copies the lists. */
    public Location {
        phones = List.copyOf(phones);
        faxes = List.copyOf(faxes);
        emails = List.copyOf(emails);
        hours = List.copyOf(hours);
        pages = List.copyOf(pages);
    }
}
