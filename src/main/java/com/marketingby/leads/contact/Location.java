package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Position;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One address of the business with the contacts, and the position, that its pages give for it alone. */
public record Location(Sourced<PostalAddress> address, List<Sourced<String>> phones, List<Sourced<String>> faxes,
        List<Sourced<String>> emails, List<Sourced<String>> hours, List<URI> pages,
        @Nullable Sourced<Position> position) {

    /** Copies the lists. */
    public Location {
        phones = List.copyOf(phones);
        faxes = List.copyOf(faxes);
        emails = List.copyOf(emails);
        hours = List.copyOf(hours);
        pages = List.copyOf(pages);
    }

    static List<Location> both(List<Location> first, List<Location> later) {
        var all = new ArrayList<>(first);
        for (var location : later) {
            var at = IntStream.range(0, all.size()).filter(i -> all.get(i).isAt(location)).findFirst();
            if (at.isPresent()) {
                all.set(at.getAsInt(), all.get(at.getAsInt()).with(location));
            } else {
                all.add(location);
            }
        }
        return all;
    }

    private boolean isAt(Location other) {
        return AddressChoice.isSame(address.value(), other.address.value());
    }

    /** What its own page tells goes before what other pages told of it. */
    private Location with(Location later) {
        return new Location(address, Contacts.both(later.phones, phones), Contacts.both(later.faxes, faxes),
                Contacts.both(later.emails, emails), Contacts.both(later.hours, hours),
                Stream.concat(pages.stream(), later.pages.stream()).distinct().toList(),
                later.position == null ? position : later.position);
    }
}
