package com.marketingby.leads.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a profession from words: a name, a title, a type of Places or schema.org. */
final class Professions {
    private record Named(Profession profession, Pattern words) {}

    private static final List<Named> NAMES = List.of(
            named(Profession.VETERINARY,
                    "veterinar|animal (?:hospital|clinic|medical)|\\bpet (?:hospital|clinic|care)|\\bvet\\b"),
            named(Profession.FREESTANDING_ER,
                    "freestanding e|emergency (?:room|center|clinic)|\\ber\\b (?:of|at|in)|\\b24.?h(?:ou)?r er\\b"),
            named(Profession.DENTIST,
                    "dentist|dental|orthodont|endodont|periodont|prosthodont|\\bd\\.?d\\.?s\\b|\\bd\\.?m\\.?d\\b"),
            named(Profession.CHIROPRACTOR, "chiropract"),
            named(Profession.OPTOMETRY, "optometr|eye ?care|vision (?:center|source|clinic)|optician"),
            named(Profession.MED_SPA, "med(?:ical)?[ -]?spa|aesthetics? clinic|medspa"),
            named(Profession.BEHAVIORAL,
                    "psycholog|counsel(?:ing|or)|mental health|behavioral health|psychiatr|psychotherap"),
            named(Profession.HOSPITAL, "\\bhospitals?\\b"),
            named(Profession.PHYSICIAN,
                    "physician|\\bdoctors?\\b|family (?:medicine|practice)|internal medicine|pediatric|dermatolog"
                            + "|cardiolog|gynecolog|obstetric|orthopa?edic|urolog|\\bm\\.?d\\b|medical (?:clinic|center"
                            + "|group|associates)|medicalclinic|urgent care|primary care|surgeon|neurolog|oncolog|ent\\b clinic"),
            named(Profession.OTHER_HEALTH,
                    "physiotherap|physical.?therap|podiatr|\\bfoot (?:clinic|care)|acupunctur|pharmac|nurse practitioner|audiolog"
                            + "|hearing (?:aid|center|clinic)|dietit|occupational therap|speech therap|midwi|home health"));
    private static final Pattern HEALTH = Pattern
            .compile("\\bhealth\\b|health ?care|\\bclinic\\b|medical|wellness center");

    private Professions() {}

    private static Named named(Profession profession, String words) {
        return new Named(profession, Pattern.compile(words));
    }

    /** The first profession, in the order of the list, that the words name. */
    static Optional<Profession> named(String words) {
        var lower = words.replace('_', ' ').toLowerCase(Locale.ROOT);
        return NAMES.stream().filter(name -> name.words().matcher(lower).find()).map(Named::profession).findFirst();
    }

    /** Whether the words speak of health care at all. */
    static boolean health(String words) {
        return HEALTH.matcher(words.replace('_', ' ').toLowerCase(Locale.ROOT)).find();
    }
}
