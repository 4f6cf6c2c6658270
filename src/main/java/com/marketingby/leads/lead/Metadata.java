package com.marketingby.leads.lead;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.compliance.Assessment;
import com.marketingby.leads.compliance.Changes;
import com.marketingby.leads.compliance.Outreach;
import com.marketingby.leads.compliance.TexasVerdict;
import com.marketingby.leads.contact.ContactCard;
import com.marketingby.leads.contact.Sourced;
import com.marketingby.leads.site.SiteKnowledge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code scraping_metadata} says of a lead: where each value was read, and all that has no column. */
record Metadata(Draft draft, Candidate candidate, @Nullable SiteKnowledge site, @Nullable ContactCard card,
        TexasVerdict texas,
        @Nullable Assessment assessment, Outreach outreach, Policy policy) {

    Map<String, Object> asMap() {
        var all = new LinkedHashMap<String, Object>();
        all.put("run", String.valueOf(policy.run()));
        all.put("fields", draft.fields());
        put(all, "refused", draft.refused());
        all.put("texas", Map.of("verdict", texas.residence().name(), "reasons", texas.reasons()));
        put(all, "places", places());
        put(all, "visit", visit());
        put(all, "website", website());
        put(all, "compliance", assessment == null ? Map.of() : compliance(assessment));
        all.put("outreach", channels());
        return all;
    }

    private Map<String, Object> places() {
        var place = candidate.place();
        return place == null ? Map.of()
                : Map.of("types", place.types(), "business_status", place.status().name(), "service",
                        place.service().name(), "at",
                        place.givenAt().toString());
    }

    private Map<String, Object> visit() {
        var visit = new LinkedHashMap<String, Object>();
        if (site != null) {
            visit.put("site", site.site().text());
            visit.put("outcome", site.outcome().text());
            visit.put("at", site.visitedAt().toString());
            visit.put("pages", site.pages().stream().filter(page -> page.sha256() != null).count());
            if (site.reason() != null) {
                visit.put("reason", site.reason());
            }
        }
        return visit;
    }

    private Map<String, Object> website() {
        var found = new LinkedHashMap<String, Object>();
        if (card != null) {
            putValue(found, "fax", card.fax());
            putValue(found, "hours", card.hours());
            putValue(found, "booking", card.booking());
            if (card.person() != null && card.person().value().title() != null) {
                found.put("contact_title", card.person().value().title());
            }
            put(found, "socials", card.socials().stream()
                    .map(social -> Map.of("network", social.value().network(), "url", social.value().url())).toList());
            put(found, "languages", card.languages().stream().map(Sourced::value).toList());
            put(found, "reasons", card.reasons());
            if (card.emailHidden()) {
                found.put("email_hidden_from_programs", true);
            }
        }
        return found;
    }

    /** What is kept of an assessment beside its text. */
    static Map<String, Object> compliance(Assessment assessment) {
        return Map.of("catalogue", assessment.catalogue(), "checked", assessment.checked(), "low", assessment.low(),
                "high", assessment.high(), "coverage", assessment.coverage(), "outcomes", Changes.outcomes(assessment));
    }

    private Map<String, Object> channels() {
        var channels = new LinkedHashMap<String, Object>();
        for (var channel : Outreach.Channel.values()) {
            channels.put(channel.name().toLowerCase(Locale.ROOT), outreach.channels().get(channel));
        }
        return channels;
    }

    private static void putValue(Map<String, Object> into, String key, @Nullable Sourced<String> found) {
        if (found != null) {
            into.put(key, found.value());
        }
    }

    private static void put(Map<String, Object> into, String key, Map<?, ?> value) {
        if (!value.isEmpty()) {
            into.put(key, value);
        }
    }

    private static void put(Map<String, Object> into, String key, List<?> value) {
        if (!value.isEmpty()) {
            into.put(key, value);
        }
    }
}
