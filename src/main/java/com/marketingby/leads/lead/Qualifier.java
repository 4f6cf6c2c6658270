package com.marketingby.leads.lead;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.compliance.Compliance;
import com.marketingby.leads.compliance.LeadFacts;
import com.marketingby.leads.compliance.Residence;
import com.marketingby.leads.compliance.TexasGate;
import com.marketingby.leads.compliance.TexasVerdict;
import com.marketingby.leads.contact.ContactCard;
import com.marketingby.leads.contact.LocationHint;
import com.marketingby.leads.place.Place;
import com.marketingby.leads.site.Outcome;
import com.marketingby.leads.site.PageSeen;
import com.marketingby.leads.site.SiteKnowledge;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges candidates: whether one is a lead, and what of it is written. Pure. */
public final class Qualifier {
    private final TexasGate texas = new TexasGate();
    private final LeadWriting writing = new LeadWriting(new Compliance());

    /** What becomes of a candidate whose website was visited, or that has none. */
    public Verdict judge(Candidate candidate, Optional<SiteKnowledge> visit, Policy policy) {
        var site = visit.orElse(null);
        if (policy.named() && (site == null || site.outcome() != Outcome.READ)) {
            return new Verdict.Skip(candidate.id(), Fate.FAILED, unread(candidate, site));
        }
        var card = card(candidate, site);
        var verdict = residence(candidate.place(), card);
        if (verdict.residence() == Residence.OUTSIDE && !policy.keepOutside() && !candidate.known()) {
            return new Verdict.Skip(candidate.id(), Fate.OUTSIDE_POLICY, verdict.toString());
        }
        return writing.lead(candidate, site, card, verdict, policy)
                .<Verdict>map(lead -> new Verdict.Keep(candidate.id(), lead, candidate.knownLead()))
                .orElseGet(() -> withoutCompany(candidate, site));
    }

    private static Verdict withoutCompany(Candidate candidate, @Nullable SiteKnowledge site) {
        return candidate.known()
                ? new Verdict.Skip(candidate.id(), Fate.KNOWN, "the client has this place")
                : new Verdict.Skip(candidate.id(), Fate.UNUSABLE, nameless(site));
    }

    private static String nameless(@Nullable SiteKnowledge site) {
        return site == null ? "no company name was found that the table can hold"
                : firstPage(site)
                        + ": no business name could be read: look at it, and enter the business by hand if it is one";
    }

    private static URI firstPage(SiteKnowledge site) {
        return site.pages().stream().filter(page -> page.sha256() != null).findFirst().map(PageSeen::url)
                .orElse(site.site().home());
    }

    private static String unread(Candidate candidate, @Nullable SiteKnowledge site) {
        if (site == null) {
            return candidate.website() + " is no website of a business: name the business's own";
        }
        return site.reason() == null ? site.outcome().text() : site.reason();
    }

    private static @Nullable ContactCard card(Candidate candidate, @Nullable SiteKnowledge site) {
        if (site == null || site.contacts() == null) {
            return null;
        }
        var place = candidate.place();
        var landing = address(candidate.website());
        return site.contacts().card(place == null ? new LocationHint(landing, null, null, null, null)
                : new LocationHint(landing, place.street(), place.city(), place.zip(), place.phone()));
    }

    private static @Nullable URI address(@Nullable String website) {
        try {
            return website == null ? null : new URI(website);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private TexasVerdict residence(@Nullable Place place, @Nullable ContactCard card) {
        var phone = card == null || card.phone() == null ? null : card.phone().value();
        if (place != null) {
            return texas.judge(place.state(), place.zip(), place.position(), phone);
        }
        var address = card == null || card.address() == null ? null : card.address().value();
        return address == null ? texas.judge(null, null, null, phone)
                : texas.judge(address.state(), address.zip(), null, phone);
    }
}
