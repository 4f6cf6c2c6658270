package com.marketingby.leads.lead;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.compliance.Assessment;
import com.marketingby.leads.compliance.Compliance;
import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.compliance.LeadFacts;
import com.marketingby.leads.compliance.Outreach;
import com.marketingby.leads.compliance.TexasVerdict;
import com.marketingby.leads.contact.ContactCard;
import com.marketingby.leads.contact.Person;
import com.marketingby.leads.contact.PostalAddress;
import com.marketingby.leads.contact.Sourced;
import com.marketingby.leads.page.WebAddress;
import com.marketingby.leads.place.Place;
import com.marketingby.leads.site.PageSeen;
import com.marketingby.leads.site.SiteKnowledge;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a lead: of each value the business's own website's word, else Google's, else nothing. */
final class LeadWriting {
    private static final String NOT_SCORED = "not scored";
    private static final Set<String> TYPES_OF_ANYTHING = Set.of("point_of_interest", "establishment", "health", "store",
            "premise", "subpremise", "locality", "political");

    private final Compliance compliance;
    private final Whereabouts whereabouts = new Whereabouts();

    LeadWriting(Compliance compliance) {
        this.compliance = compliance;
    }

    /** The lead, or nothing when no company name was found that the table can hold. */
    Optional<Lead> lead(Candidate candidate, @Nullable SiteKnowledge site, @Nullable ContactCard card,
            TexasVerdict texas,
            Policy policy) {
        var place = candidate.place();
        var draft = new Draft(site == null ? null : site.visitedAt(), place == null ? null : place.givenAt());
        var company = draft.choose("company", 255, card == null ? null : card.company(),
                place == null ? null : place.name());
        if (company == null) {
            return Optional.empty();
        }
        var address = card == null ? null : ownAddress(card.address(), place);
        var person = card == null ? null : card.person();
        var category = draft.choose("industry_category", 100, card == null ? null : card.category(), category(place));
        var assessment = assess(site, place, category, texas);
        var email = draft.fromWebsite("email", 255, card == null ? null : card.email(), value -> value);
        var phone = draft.choose("phone", 20, card == null ? null : card.phone(),
                place == null ? null : e164(place.phone()));
        var street = part(draft, "address", 10_000, address, PostalAddress::street,
                place == null ? null : place.street());
        var outreach = outreach(card, email, phone, street, site);
        var position = whereabouts.write(draft, card, address, place);
        var rating = place == null || place.rating() == null ? null : BigDecimal.valueOf(place.rating());
        if (rating != null) {
            draft.fromPlaces("google_rating", 40, rating.toPlainString());
        }
        return Optional.of(new Lead(policy.client(), company,
                email, phone,
                draft.fromWebsite("contact_first_name", 100, person, Person::firstName),
                draft.fromWebsite("contact_last_name", 100, person, Person::lastName),
                website(draft, candidate, site, policy),
                street,
                part(draft, "city", 100, address, PostalAddress::city, place == null ? null : place.city()),
                part(draft, "state", 50, address, PostalAddress::state, place == null ? null : place.state()),
                part(draft, "zip_code", 10, address, PostalAddress::zip, place == null ? null : place.zip()), category,
                null,
                policy.source(), assessment == null ? NOT_SCORED : assessment.status(),
                assessment != null && assessment.checked(),
                assessment == null ? 0 : assessment.score(), assessment == null ? null : assessment.issues(), "Texas",
                policy.scrapingMethod(),
                new Metadata(draft, candidate, site, card, texas, assessment, outreach, policy).asMap(),
                candidate.placeId(), rating, position == null ? null : BigDecimal.valueOf(position.latitude()),
                position == null ? null : BigDecimal.valueOf(position.longitude())));
    }

    private @Nullable Assessment assess(@Nullable SiteKnowledge site, @Nullable Place place, @Nullable String category,
            TexasVerdict texas) {
        var at = site != null ? site.visitedAt() : place == null ? null : place.givenAt();
        if (at == null) {
            return null;
        }
        var types = place == null ? List.<String>of() : place.types();
        return compliance.assess(evidence(site), new LeadFacts(types, category, texas), at);
    }

    /** Which ways of approaching the business are open, from what the lead will hold. */
    private static Outreach outreach(@Nullable ContactCard card, @Nullable String email, @Nullable String phone,
            @Nullable String street, @Nullable SiteKnowledge site) {
        var found = card == null ? null : card.email();
        var page = found == null || email == null ? null : found.page().toString();
        var fax = card == null || card.fax() == null ? null : card.fax().value();
        var ways = new Outreach.Ways(email, page, card != null && card.emailHidden(), phone, fax, street != null);
        return Outreach.judge(ways, evidence(site));
    }

    private static Evidence evidence(@Nullable SiteKnowledge site) {
        return site == null || site.evidence() == null ? Evidence.none() : site.evidence();
    }

    /** The website's address counts where it is that of the place, or where Google gave none. */
    private static @Nullable Sourced<PostalAddress> ownAddress(@Nullable Sourced<PostalAddress> found,
            @Nullable Place place) {
        if (found == null || place == null || place.zip() == null || place.street() == null) {
            return found;
        }
        return Objects.equals(found.value().zip5(), place.zip().substring(0, Math.min(5, place.zip().length()))) ? found
                : null;
    }

    private static @Nullable String part(Draft draft, String column, int longest, @Nullable Sourced<PostalAddress> own,
            Function<PostalAddress, @Nullable String> part, @Nullable String places) {
        return own == null ? draft.fromPlaces(column, longest, places) : draft.fromWebsite(column, longest, own, part);
    }

    private static @Nullable String website(Draft draft, Candidate candidate, @Nullable SiteKnowledge site,
            Policy policy) {
        var given = candidate.website();
        var address = address(given, site);
        if (address != null && candidate.movedFrom() != null) {
            return readAt(draft, address, WebAddress.parse(candidate.movedFrom()).url(), "redirect");
        }
        if (address != null && !address.equals(given)) {
            return readAt(draft, address, URI.create(address), "answer");
        }
        var website = draft.fromPlaces("website_url", 500, address);
        if (website != null && policy.named()) {
            draft.fromOperator("website_url");
        }
        return website;
    }

    /** An address that nobody gave as it is: the website told it by where it redirected to, or answered. */
    private static @Nullable String readAt(Draft draft, String address, URI page, String method) {
        return draft.fromWebsite("website_url", 500, new Sourced<>(address, page, method, address), value -> value);
    }

    /** A host named without a scheme, or with one by which it does not answer, is kept as the address at which its home page was read. */
    private static @Nullable String address(@Nullable String website, @Nullable SiteKnowledge site) {
        if (website == null || site == null) {
            return website;
        }
        return site.pages().stream().filter(page -> page.sha256() != null).map(PageSeen::url).findFirst()
                .filter(home -> !website.contains("://") || answersOnlyWithoutEncryption(website, home))
                .map(home -> home.resolve(WebAddress.parse(website).url().getRawPath()).toString())
                .orElse(website);
    }

    private static boolean answersOnlyWithoutEncryption(String website, URI home) {
        var given = WebAddress.parse(website);
        return given.url().getScheme().equals("https") && home.getScheme().equals("http")
                && given.site().holds(home);
    }

    private static @Nullable String category(@Nullable Place place) {
        return place == null ? null
                : place.types().stream().filter(type -> !TYPES_OF_ANYTHING.contains(type)).findFirst()
                        .map(type -> Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('_', ' '))
                        .orElse(null);
    }

    /** An American number as Google writes it, in E.164; null where it is none. */
    private static @Nullable String e164(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return switch (digits.length()) {
            case 10 -> "+1" + digits;
            case 11 -> digits.startsWith("1") ? "+" + digits : null;
            default -> null;
        };
    }
}
