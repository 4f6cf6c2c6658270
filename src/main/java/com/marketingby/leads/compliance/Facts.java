package com.marketingby.leads.compliance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that decide which rules concern a business, each with the sign it was taken from. */
final class Facts {
    private final Reading reading;
    private final LeadFacts lead;
    private final @Nullable Profession profession;
    private final @Nullable Sighting professionSign;
    private final Standing health;
    private final Standing hipaa;
    private final Standing forms;

    Facts(Reading reading, LeadFacts lead) {
        this.reading = reading;
        this.lead = lead;
        this.professionSign = professionSign().orElse(null);
        this.profession = professionSign == null ? null
                : Professions.named(Objects.requireNonNullElse(professionSign.quote(), "")).orElse(null);
        this.health = readHealth();
        this.hipaa = readHipaa();
        this.forms = readForms();
    }

    /** The first sign that names a profession: Places and the category, then structured data, then titles. */
    private Optional<Sighting> professionSign() {
        return Stream.of(listed(), structured(), titled()).flatMap(List::stream)
                .filter(sign -> sign.quote() != null && Professions.named(sign.quote()).isPresent()).findFirst();
    }

    private List<Sighting> listed() {
        var words = Stream.concat(lead.types().stream().sorted(), Stream.ofNullable(lead.category()));
        return words.map(word -> new Sighting("listing", word)).toList();
    }

    private List<Sighting> structured() {
        return reading.pages().stream().flatMap(page -> page.types().stream().map(type -> Reading.at(page, type)))
                .toList();
    }

    private List<Sighting> titled() {
        return reading.pages().stream().flatMap(page -> page.marks().stream()
                .filter(mark -> mark.topic() == Topic.PROFESSION && mark.detail() != null)
                .map(mark -> Reading.at(page, mark.detail()))).toList();
    }

    private Standing readHealth() {
        if (profession == Profession.VETERINARY) {
            return Standing.no("veterinary care");
        }
        if (profession != null) {
            return Standing.yes("health care", professionSign);
        }
        return Stream.concat(listed().stream(), structured().stream())
                .filter(sign -> sign.quote() != null && Professions.health(sign.quote())).findFirst()
                .or(this::designated).map(sign -> Standing.yes("health care", sign))
                .orElseGet(() -> Standing.unknown("whether it is health care could not be told"));
    }

    private Optional<Sighting> designated() {
        return reading.pages().stream()
                .flatMap(page -> page.doctors().stream().filter(Practitioner::designated)
                        .map(one -> Reading.at(page, null)))
                .findFirst();
    }

    Standing health() {
        return health;
    }

    /** Whether the business practises one of these. */
    Standing practises(Profession... ones) {
        if (health.answer() == Answer.NO) {
            return health;
        }
        if (profession == null) {
            return Standing.unknown("the profession could not be told");
        }
        var words = profession.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.asList(ones).contains(profession) ? Standing.yes(words, professionSign)
                : Standing.no("the profession is " + words);
    }

    Standing hipaa() {
        return hipaa;
    }

    private Standing readHipaa() {
        if (health.answer() == Answer.NO) {
            return health;
        }
        var notice = reading.first(Topic.NPP_HEADER).or(() -> reading.link(_ -> true, PrivacyChecks::namesNotice));
        if (notice.isPresent()) {
            return Standing.yes("it has a notice of privacy practices", notice.get());
        }
        return inHealth(reading.first(Topic.INSURANCE).or(() -> reading.first(Topic.FEDERAL_ASSISTANCE)),
                "it deals with insurers", "whether it is covered by HIPAA could not be told");
    }

    Standing federalAssistance() {
        return health.answer() == Answer.NO ? health
                : inHealth(reading.first(Topic.FEDERAL_ASSISTANCE), "it accepts a federal programme",
                        "whether it takes federal assistance could not be told");
    }

    private Standing inHealth(Optional<Sighting> sign, String yes, String unknown) {
        return sign.filter(_ -> health.answer() == Answer.YES).map(seen -> Standing.yes(yes, seen))
                .orElseGet(() -> Standing.unknown(unknown));
    }

    Standing patientRecords() {
        if (health.answer() != Answer.YES) {
            return health;
        }
        if (profession != null && profession != Profession.MED_SPA) {
            return health;
        }
        return inHealth(reading.first(Topic.PATIENT_RECORDS), "it keeps patient records",
                "whether it keeps patient records could not be told");
    }

    Standing forms() {
        return forms;
    }

    private Standing readForms() {
        var page = reading.pages().stream().filter(one -> !one.forms().isEmpty()).findFirst();
        if (page.isPresent()) {
            return Standing.yes("a form asks for personal data", Reading.at(page.get(), null));
        }
        return reading.adequate() ? Standing.no("no form asks for personal data")
                : Standing.unknown("no form was seen, but " + reading.doubt());
    }

    Standing formsOrTags() {
        var tagged = reading.pages().stream().filter(page -> !page.tags().isEmpty()).findFirst();
        return tagged.map(page -> Standing.yes("third-party tags are in the pages", Reading.at(page, null)))
                .filter(_ -> forms.answer() != Answer.YES).orElse(forms);
    }

    Standing telehealth() {
        if (health.answer() == Answer.NO) {
            return health;
        }
        return reading.first(Topic.TELEHEALTH).map(sign -> Standing.yes("it offers telehealth", sign))
                .orElseGet(() -> Standing.no("no offer of telehealth was seen"));
    }

    List<Applicability> all() {
        return List.of(fact("HEALTH", health), new Applicability("PROFESSION",
                profession == null ? "unknown" : profession.name().toLowerCase(Locale.ROOT), professionSign),
                fact("HIPAA_LIKELY", hipaa), fact("FFA", federalAssistance()), fact("FORMS", forms),
                fact("TELEHEALTH", telehealth()));
    }

    private static Applicability fact(String name, Standing standing) {
        return new Applicability(name, standing.answer().name().toLowerCase(Locale.ROOT), standing.sign());
    }
}
