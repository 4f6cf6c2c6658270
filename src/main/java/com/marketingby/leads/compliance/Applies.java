package com.marketingby.leads.compliance;

import java.util.function.Function;

/** Whom a rule concerns, in words and as a question to the facts. */
record Applies(String words, Function<Facts, Standing> standing) {
    static final Applies SITE = new Applies("every website", _ -> Standing.yes("a website", null));
    static final Applies HEALTH = new Applies("health care", Facts::health);
    static final Applies PATIENT_RECORDS = new Applies("health care that keeps patient records", Facts::patientRecords);
    static final Applies HIPAA_LIKELY = new Applies("practices that HIPAA is likely to cover", Facts::hipaa);
    static final Applies FEDERAL_ASSISTANCE = new Applies("practices that take federal assistance",
            Facts::federalAssistance);
    static final Applies FORMS = new Applies("sites with a form for personal data", Facts::forms);
    static final Applies FORMS_OR_TAGS = new Applies("sites with such a form or third-party tags", Facts::formsOrTags);
    static final Applies DENTIST = only("dentists", Profession.DENTIST);
    static final Applies CHIROPRACTOR = only("chiropractors", Profession.CHIROPRACTOR);
    static final Applies PHYSICIAN = only("physicians", Profession.PHYSICIAN, Profession.FREESTANDING_ER);
    static final Applies PHYSICIAN_OR_CHIROPRACTOR = only("physicians and chiropractors", Profession.PHYSICIAN,
            Profession.FREESTANDING_ER, Profession.CHIROPRACTOR);
    static final Applies HOSPITAL = only("hospitals", Profession.HOSPITAL);
    static final Applies FREESTANDING_ER = only("freestanding emergency rooms", Profession.FREESTANDING_ER);
    static final Applies TELEHEALTH_PHYSICIAN = new Applies("physicians who offer telehealth", facts -> {
        var telehealth = facts.telehealth();
        return telehealth.answer() == Answer.YES ? PHYSICIAN.in(facts) : telehealth;
    });

    private static Applies only(String words, Profession... ones) {
        return new Applies(words, facts -> facts.practises(ones));
    }

    Standing in(Facts facts) {
        return standing.apply(facts);
    }
}
