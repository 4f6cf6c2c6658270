package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Phrase.claim;
import static com.marketingby.leads.compliance.Phrase.mention;

import java.util.List;

/** The words by which pages name the boards, agencies and schools that stand behind a practice. */
final class CredentialPhrases {
    private static final String HIRING = "\\b(?:candidates?|applicants?|must|requires?|required|requirements?|positions?"
            + "|hiring|join (?:our|us|the)|apply|opportunit\\w+|recruit\\w*|jobs?|resum\\w+|bc/be|preferred"
            + "|employment|careers|career (?:opportunit\\w+|with|at|in))\\b";
    private static final String ADVICE = "\\b(?:seek\\w*|search\\w*|looking for|look for|find|choos\\w+|select\\w*|ask|make sure|need|wants?)\\b";
    private static final String OPENING = "^board[- ]certified (?:or|and|/) board[- ]eligible|\\b(?:graduates|locums?|goal of)\\b";
    private static final String DEFINITION = "\\b(?:means?|considered|the term|terms|difference|versus|vs|refers? to|defined"
            + "|called|status)\\b";
    private static final String NOT_THE_CLINIC = "\\b(?:made|manufactur\\w+|produced|compounded|sourced|formulated|bottled"
            + "|packaged|prepared|processed|supplements?|suppliers?|(?<!direct |stem cells |exosomes |peptides |semaglutide |tirzepatide |biologics )from an?|performed|test(?:ed|ing|s)|sen[dt]s?|samples?|uses?|relies|works? with|partner\\w*)\\b";
    private static final String TRIAL = "\\btrials?\\b";

    static final List<Phrase> ALL = List.of(
            claim(Topic.BOARD_ELIGIBLE, "board", "\\bboard[- ](?:eligible|eligibility|qualified)\\b")
                    .needs("eligib|qualified")
                    .unless(HIRING + "|" + DEFINITION + "|" + OPENING).unlessBefore(ADVICE),
            claim(Topic.BOARD_CREDENTIAL, "board", "\\bboard[- ]certifi(?:ed|cations?)\\b").needs("certifi")
                    .unless(HIRING).unlessBefore(ADVICE),
            mention(Topic.BOARD_NAMED, "board|diplomate|abms",
                    "\\b(?:american (?:osteopathic |dental |chiropractic )?board of|abms\\b|diplomates? (?:of|in|with)"
                            + "|certified (?:by|through|with) (?:the )?(?:[\\w]+ ){0,6}board|boards? of medical specialties)")
                    .needs("board of|boards of|abms|diplomate|certified "),
            claim(Topic.FDA_CLAIM, "fda",
                    "\\bfda[- ](?:registered|certified|licensed|accredited)(?: (?!clinical|laser|device|drug|treatment"
                            + "|medication|product|equipment|technolog)[\\w&./-]+){0,2}? (?:clinics?|facilit(?:y|ies)"
                            + "|practices?|centers?|offices?|laborator(?:y|ies)|labs?|(?:med(?:ical)? ?)?spas?|doctors?"
                            + "|dentists?|physicians?|providers?|pharmac(?:y|ies))\\b")
                    .unless(TRIAL).unlessBefore(NOT_THE_CLINIC).unlessAfter("^ tests?\\b"),
            claim(Topic.FDA_CLAIM, "fda",
                    "\\bfda[- ](?:approved|cleared) (?:(?!laser|device|drug|treatment|medication|product|equipment|technolog|clinical)[\\w&/-]+ ){0,3}?(?:clinics?"
                            + "|facilit(?:y|ies)|practices?|offices?|(?:med ?)?spas?|doctors?|dentists?|physicians?)\\b")
                    .unless(TRIAL).unlessBefore(NOT_THE_CLINIC).unlessAfter("^ tests?\\b"),
            claim(Topic.FDA_CLAIM, "fda",
                    "\\b(?:clinic|facility|practice|office|center|lab|laboratory|spa|location)s? (?:is|are) (?:[\\w-]+ ){0,3}?"
                            + "(?:fda[- ](?:registered|certified|licensed|approved|cleared)\\b|(?:registered|certified"
                            + "|licensed|approved) (?:by|with) the (?:u\\.?s\\.? )?fda)")
                    .unless(TRIAL).unlessBefore(NOT_THE_CLINIC).unlessAfter("^ tests?\\b"),
            mention(Topic.QUALIFICATIONS, "d.d.s|dds|dmd|d.m.d|licens|graduat|university|school of",
                    "\\b(?:d\\.?d\\.?s\\b|d\\.?m\\.?d\\b|licens(?:ed|e|ure)|graduat(?:e|ed)|university|school of dentistry)"));

    private CredentialPhrases() {}
}
