package com.marketingby.leads.lead;

import com.marketingby.leads.contact.ContactCard;
import com.marketingby.leads.contact.PostalAddress;
import com.marketingby.leads.contact.Sourced;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Gazetteer;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.place.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a lead is: as its own website says, unless that cannot be, else as Google says. */
final class Whereabouts {
    /** Further from what Google says, a website's position is that of another place, or left over from a template. */
    private static final Distance FROM_GOOGLE = Distance.ofMiles(10);
    /** The ZIPs of West Texas are this large. */
    private static final Distance FROM_ZIP = Distance.ofMiles(60);

    private final Gazetteer gazetteer = Gazetteer.ofTexas();

    /** Writes the position, and returns it. */
    @Nullable
    Position write(Draft draft, @Nullable ContactCard card, @Nullable Sourced<PostalAddress> address,
            @Nullable Place place) {
        var own = card == null ? null : card.position();
        if (own != null && card != null && (card.address() == null || address != null)) {
            var refusal = refusal(own.value(), address, place);
            if (refusal.isEmpty()) {
                draft.fromWebsite("geo_latitude", 40, own, position -> String.valueOf(position.latitude()));
                draft.fromWebsite("geo_longitude", 40, own, position -> String.valueOf(position.longitude()));
                return own.value();
            }
            draft.refuse("geo_latitude", refusal.get());
            draft.refuse("geo_longitude", refusal.get());
        }
        return fromGoogle(draft, place);
    }

    private static @Nullable Position fromGoogle(Draft draft, @Nullable Place place) {
        var position = place == null ? null : place.position();
        if (position != null) {
            draft.fromPlaces("geo_latitude", 40, String.valueOf(position.latitude()));
            draft.fromPlaces("geo_longitude", 40, String.valueOf(position.longitude()));
        }
        return position;
    }

    private Optional<String> refusal(Position own, @Nullable Sourced<PostalAddress> address, @Nullable Place place) {
        if (place != null && place.position() != null) {
            return tooFar(own, place.position(), FROM_GOOGLE, "where Google says it is");
        }
        var zip = address == null ? null : address.value().zip5();
        var centre = Optional.ofNullable(zip).flatMap(gazetteer::zip);
        return centre.isPresent() ? tooFar(own, centre.get(), FROM_ZIP, "ZIP " + zip)
                : Optional.of("neither Google nor a ZIP of Texas tells whether the website's position can be right");
    }

    private static Optional<String> tooFar(Position own, Position other, Distance most, String what) {
        return own.metresTo(other) <= most.metres() ? Optional.empty()
                : Optional.of("the website's position is more than " + most + " from " + what);
    }
}
