package com.marketingby.leads.compliance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the rules on advertising make of a site. */
final class AdvertisingChecks {
    private AdvertisingChecks() {}

    /** Fails where the wording is found, passes where an adequate read found none. */
    static Judge wording(Topic topic, String what) {
        return reading -> {
            var seen = reading.all(topic);
            return seen.isEmpty() ? reading.clear("no wording of this kind was found")
                    : new Outcome.Fail(what, seen.stream().limit(3).toList());
        };
    }

    /** Notes the wording where it is found; the page cannot decide it. */
    static Judge note(Topic topic, String what) {
        return reading -> reading.first(topic).map(sign -> Outcome.unknown(what, sign))
                .orElseGet(() -> reading.clear("no wording of this kind was found"));
    }

    static Outcome boardName(Reading reading) {
        var showing = reading.pages().stream().filter(page -> page.has(Topic.BOARD_CREDENTIAL)).toList();
        if (showing.isEmpty()) {
            return reading.clear("no board credential is shown");
        }
        var named = showing.stream().filter(page -> page.has(Topic.BOARD_NAMED)).findFirst();
        if (named.isPresent()) {
            return Outcome.pass("the board is named on the same page", Reading.at(named.get(), null));
        }
        var sign = reading.first(Topic.BOARD_CREDENTIAL).orElseThrow();
        var chiropractor = reading.facts().practises(Profession.CHIROPRACTOR).answer() == Answer.YES;
        return chiropractor ? Outcome.fail("a board credential is shown without the board's name", sign)
                : Outcome.unknown(
                        "a board credential is shown without the board's name; whether it must be named is open", sign);
    }

    static Outcome doctorTitle(Reading reading) {
        var designated = new HashMap<String, Boolean>();
        reading.pages().forEach(page -> page.doctors()
                .forEach(one -> designated.merge(one.name(), one.designated(), Boolean::logicalOr)));
        if (designated.isEmpty()) {
            return reading.adequate() ? Outcome.notApplicable("no practitioner is named")
                    : Outcome.unknown("no practitioner was seen, but " + reading.doubt());
        }
        var bare = designated.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey).sorted()
                .toList();
        if (bare.isEmpty()) {
            return Outcome.pass("every practitioner is shown with a designation");
        }
        var names = "shown without a healing-art designation: Dr. " + String.join(", Dr. ", bare);
        var where = where(reading, bare.getFirst());
        return reading.english() && reading.adequate() ? Outcome.fail(names, where)
                : Outcome.unknown(names + ", but " + reading.doubt(), where);
    }

    private static Sighting where(Reading reading, String name) {
        return reading.pages().stream().filter(page -> page.doctors().stream().anyMatch(one -> one.name().equals(name)))
                .findFirst().map(page -> Reading.at(page, null)).orElseThrow();
    }

    static Outcome generalDentist(Reading reading) {
        var general = reading.first(Topic.GENERAL_DENTIST);
        if (general.isPresent()) {
            return Outcome.pass("general dentistry is named", general.get());
        }
        if (reading.first(Topic.SPECIALIST).isPresent()) {
            return Outcome.notApplicable("a specialist is named");
        }
        return reading.first(Topic.DENTAL_SPECIALTY_SERVICE).isEmpty()
                ? reading.clear("no specialty service is advertised")
                : reading.absent("specialty services are advertised, and \"general dentist\" was not found");
    }

    static Outcome dentalSite(Reading reading) {
        var items = Map.of("owner", Topic.OWNER, "services", Topic.SERVICES, "location and contact", Topic.LOCATION,
                "licence and qualifications", Topic.QUALIFICATIONS);
        var missing = items.entrySet().stream().filter(item -> reading.first(item.getValue()).isEmpty())
                .map(Map.Entry::getKey).sorted().toList();
        var found = items.size() - missing.size();
        if (missing.isEmpty()) {
            return Outcome.pass("website disclosures found: 4 of 4");
        }
        var text = "website disclosures found: " + found + " of 4; missing " + String.join(", ", missing);
        if (!(reading.english() && reading.adequate())) {
            return Outcome.unknown(text + ", but " + reading.doubt());
        }
        return found >= 2 ? Outcome.partial(text) : Outcome.fail(text);
    }

    static Outcome freeService(Reading reading) {
        var offers = reading.pages().stream().filter(page -> page.has(Topic.FREE_SERVICE)).toList();
        if (offers.isEmpty()) {
            return reading.clear("no free service is offered");
        }
        var bare = offers.stream().filter(page -> !page.has(Topic.FREE_INCLUDES)).toList();
        var signs = reading.all(Topic.FREE_SERVICE);
        return bare.isEmpty() ? new Outcome.Pass("what the free service includes is said", signs)
                : new Outcome.Fail("a free service is offered on a page that does not say what it includes", signs);
    }

    static Outcome testimonials(Reading reading) {
        var seen = reading.first(Topic.TESTIMONIAL);
        if (seen.isEmpty()) {
            return reading.clear("no testimonials were seen");
        }
        return reading.first(Topic.TESTIMONIAL_DISCLOSURE)
                .map(sign -> Outcome.pass("testimonials carry a disclosure", sign))
                .orElseGet(() -> Outcome.unknown("testimonials are shown; check their disclosures", seen.get()));
    }

    static Outcome emergencyNotice(Reading reading) {
        return present(reading, List.of(Topic.EMERGENCY_NOTICE), "insurance information",
                "the notice of a freestanding emergency facility");
    }

    static Outcome telehealthComplaints(Reading reading) {
        return reading.first(Topic.BOARD_COMPLAINT_NOTICE)
                .map(sign -> Outcome.pass("the board's complaint notice is on the site", sign))
                .orElseGet(() -> Outcome
                        .unknown("no link to the board's complaint notice was seen; an app or bill may carry it"));
    }

    /** Passes on any of the topics or on a link with the words, else judges the absence. */
    static Outcome present(Reading reading, List<Topic> topics, String linkWords, String what) {
        return topics.stream().flatMap(topic -> reading.first(topic).stream()).findFirst()
                .or(() -> reading.link(_ -> true, link -> link.text().toLowerCase(Locale.ROOT).contains(linkWords)))
                .map(sign -> Outcome.pass(what + " was found", sign))
                .orElseGet(() -> reading.absent(what + " was not found"));
    }
}
