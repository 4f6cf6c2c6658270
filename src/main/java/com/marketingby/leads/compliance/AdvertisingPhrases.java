package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Phrase.affirmed;
import static com.marketingby.leads.compliance.Phrase.mention;

import java.util.List;
import java.util.stream.Stream;

/** The words by which pages advertise. */
final class AdvertisingPhrases {
    private static final List<Phrase> OFFERS_AND_OPINIONS = List.of(
            mention(Topic.TESTIMONIAL, "testimonial|review|say",
                    "\\btestimonials?\\b|\\b(?:patient|client) (?:reviews|stories)\\b|\\bwhat our (?:patients|clients) say\\b"),
            mention(Topic.TESTIMONIAL_DISCLOSURE, "testimonial|review|endorse",
                    "\\b(?:testimonials?|reviews?|endorse\\w*)\\b[^.]{0,100}\\b(?:compensat\\w+|paid|credentials?|typical)\\b"),
            mention(Topic.DENTAL_SPECIALTY_SERVICE,
                    "implant|veneer|orthodon|invisalign|braces|root canal|endodon|periodon|oral surg",
                    "\\b(?:implants?|veneers?|orthodontics|invisalign|braces|root canals?|endodontics?|periodont(?:al|ics)"
                            + "|oral surgery)\\b"),
            affirmed(Topic.GENERAL_DENTIST, "general", "\\bgeneral (?:[\\w&,/-]+ ){0,3}?dent(?:ist|ists|istry|al)\\b"),
            mention(Topic.SPECIALIST, "dontist|oral|pediatric d",
                    "\\b(?:is|are|as|our|your) (?:an?|the|our|your)? ?(?:[\\w-]+ ){0,2}?(?:orthodontists?|periodontists?"
                            + "|endodontists?|prosthodontists?|pedodontists?|oral (?:and maxillofacial )?surgeons?"
                            + "|pediatric dentists?)\\b"),
            mention(Topic.OWNER, "©|copyright|all rights reserved|owned",
                    "©|\\bcopyright\\b|\\ball rights reserved\\b|\\bowned (?:and operated )?by\\b"),
            mention(Topic.SERVICES, "service|treatment|we offer|crown|filling|cleaning|exam",
                    "\\b(?:services|treatments?|we offer|crowns|fillings|cleanings|exams)\\b"));

    static final List<Phrase> ALL = Stream
            .of(GuaranteePhrases.ALL, CurePhrases.ALL, CostPhrases.ALL, CredentialPhrases.ALL,
                    SuperlativePhrases.ALL, OFFERS_AND_OPINIONS)
            .flatMap(List::stream).toList();

    private AdvertisingPhrases() {}
}
