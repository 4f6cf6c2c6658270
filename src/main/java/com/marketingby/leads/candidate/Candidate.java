package com.marketingby.leads.candidate;

import com.marketingby.leads.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * A business that was found, or a website that was named, and may become a lead.
 *
 * @param claim the token of the claim under which it was read
 * @param placeId Google's id; null for a website that was named
 * @param known whether the client had the place as a lead when it was found
 * @param knownLead the lead that the place was when it was found
 * @param place what Google said of it; null where nobody asked, because it is named or known
 * @param website the page that Google or the operator gave for it, or to which that one redirected
 * @param movedFrom the page that was given, where it redirected to another site
 * @param site the website that the page belongs to; null where there is none to visit
 * @param visitId the visit that counts for it
 */
public record Candidate(long id, long runId, long targetId, int claim, @Nullable String placeId, boolean known,
        @Nullable Long knownLead, @Nullable Place place,
        @Nullable String website, @Nullable String movedFrom, @Nullable String site, @Nullable Long visitId) {

    /** A website that was named, of no run and stored nowhere; the parts as above. */
    public static Candidate unstored(@Nullable String website, @Nullable String movedFrom, @Nullable String site) {
        return new Candidate(0, 0, 0, 0, null, false, null, null, website, movedFrom, site, null);
    }

    /** A place that a client has as a lead, looked at again by no run. */
    public static Candidate knownAs(long lead, Place place) {
        return new Candidate(0, 0, 0, 0, place.id(), true, lead, place, place.website(), null, null, null);
    }
}
