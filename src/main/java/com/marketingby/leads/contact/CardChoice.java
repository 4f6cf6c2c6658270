package com.marketingby.leads.contact;

import com.marketingby.leads.geo.Position;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses from the contacts of a site what belongs to one location. */
final class CardChoice {
    private final Contacts contacts;
    private final LocationHint hint;
    private final @Nullable Location location;

    CardChoice(Contacts contacts, LocationHint hint) {
        this.contacts = contacts;
        this.hint = hint;
        this.location = located();
    }

    ContactCard card() {
        var email = own(Location::emails, contacts.emails());
        var reasons = new HashMap<>(contacts.reasons());
        if (location != null && contacts.locations().size() > 1) {
            reasons.put("location", "the site's own contacts of " + location.address().value().oneLine());
        }
        return new ContactCard(first(contacts.companies()), email, email != null && HiddenEmails.isHidden(email),
                own(Location::phones, contacts.phones()), own(Location::faxes, contacts.faxes()), address(),
                first(contacts.people()), own(Location::hours, contacts.hours()), contacts.socials(),
                contacts.booking(), contacts.languages(), contacts.category(), reasons, position());
    }

    private @Nullable Sourced<PostalAddress> address() {
        if (location != null) {
            return location.address();
        }
        return hint.namesAnAddress() ? null : first(contacts.addresses());
    }

    /** The location's own; else the one that a site of no more than one location gives of itself. */
    private @Nullable Sourced<Position> position() {
        var chosen = address();
        if (chosen == null) {
            return hint.namesAnAddress() || !contacts.locations().isEmpty() ? null : contacts.position();
        }
        var own = contacts.locations().stream()
                .filter(one -> AddressChoice.isSame(one.address().value(), chosen.value())).map(Location::position)
                .filter(Objects::nonNull).findFirst();
        return own.orElse(contacts.locations().size() <= 1 ? contacts.position() : null);
    }

    /** The location's own value; else one that the site gives for no other location in particular. */
    private @Nullable Sourced<String> own(Function<Location, List<Sourced<String>>> kind, List<Sourced<String>> all) {
        if (location == null && !hint.namesAnAddress()) {
            return first(all);
        }
        if (location != null && !kind.apply(location).isEmpty()) {
            return kind.apply(location).stream().filter(own -> values(all).contains(own.value())).findFirst()
                    .orElse(kind.apply(location).getFirst());
        }
        var ofOthers = contacts.locations().stream().filter(other -> !other.equals(location))
                .flatMap(other -> kind.apply(other).stream()).map(Sourced::value).toList();
        var tellsApart = contacts.locations().size() > 1;
        return all.stream().filter(value -> !tellsApart || !ofOthers.contains(value.value())).findFirst().orElse(null);
    }

    private @Nullable Location located() {
        return best(contacts.locations());
    }

    private @Nullable Location best(List<Location> locations) {
        Location best = null;
        var most = 0;
        for (var candidate : locations) {
            var agreement = agreement(candidate);
            if (agreement > most) {
                most = agreement;
                best = candidate;
            }
        }
        return best;
    }

    private int agreement(Location candidate) {
        var address = candidate.address().value();
        var sum = 0;
        if (hint.street() != null && address.street() != null) {
            sum += StreetKey.same(hint.street(), address.street()) ? 8 : -6;
        }
        var zip = hint.zip();
        if (zip != null && address.zip5() != null) {
            sum += zip.startsWith(Objects.requireNonNull(address.zip5())) ? 3 : -4;
        } else if (hint.city() != null && address.city() != null) {
            sum += Text.key(hint.city()).equals(Text.key(address.city())) ? 2 : -4;
        }
        if (hint.phone() != null && values(candidate.phones()).contains(hint.phone())) {
            sum += 5;
        }
        return sum + (hint.landingPage() != null && isOwnPage(candidate, hint.landingPage()) ? 4 : 0);
    }

    private static boolean isOwnPage(Location candidate, URI landing) {
        return candidate.pages().stream().anyMatch(page -> page.getPath().equals(landing.getPath()));
    }

    private static List<String> values(List<Sourced<String>> sourced) {
        return sourced.stream().map(Sourced::value).toList();
    }

    private static <T> @Nullable Sourced<T> first(List<Sourced<T>> values) {
        return values.isEmpty() ? null : values.getFirst();
    }
}
