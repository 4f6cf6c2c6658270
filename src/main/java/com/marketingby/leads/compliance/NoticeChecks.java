package com.marketingby.leads.compliance;

import java.util.List;
import java.util.stream.Stream;

/** What the rules on other notices make of a site. */
final class NoticeChecks {
    private static final int ENOUGH_TAGLINES = 5;

    private NoticeChecks() {}

    static Outcome nondiscrimination(Reading reading) {
        return AdvertisingChecks.present(reading, List.of(Topic.NONDISCRIMINATION), "discrimination",
                "a nondiscrimination notice");
    }

    static Outcome languageAssistance(Reading reading) {
        var offer = reading.first(Topic.LANGUAGE_ASSISTANCE);
        var languages = reading.pages().stream().flatMap(page -> page.marks().stream())
                .filter(mark -> mark.topic() == Topic.TAGLINE).flatMap(mark -> Stream.ofNullable(mark.detail()))
                .distinct().count();
        if (offer.isEmpty() && languages == 0) {
            return reading.absent("a language-assistance notice was not found");
        }
        var sign = offer.or(() -> reading.first(Topic.TAGLINE)).orElseThrow();
        var seen = "language assistance in " + languages + " other languages";
        return offer.isPresent() && languages >= ENOUGH_TAGLINES ? Outcome.pass(seen, sign)
                : reading.partly(seen, sign);
    }

    static Outcome goodFaithEstimate(Reading reading) {
        return AdvertisingChecks.present(reading, List.of(Topic.GOOD_FAITH_ESTIMATE), "good faith estimate",
                "the notice of good faith estimates");
    }

    static Outcome priceTransparency(Reading reading) {
        return AdvertisingChecks.present(reading, List.of(Topic.PRICE_TRANSPARENCY), "price transparency",
                "a link on price transparency");
    }

    static Outcome artificialIntelligence(Reading reading) {
        var tool = reading.first(Topic.AI_TOOL);
        if (tool.isEmpty()) {
            return Outcome.notApplicable("no AI tool for patients was seen");
        }
        return reading.first(Topic.AI_DISCLOSED).map(sign -> Outcome.pass("the use of AI is disclosed", sign))
                .orElseGet(() -> Outcome.unknown("AI wording is shown; check what patients are told", tool.get()));
    }
}
