package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Phrase.claim;
import static com.marketingby.leads.compliance.Phrase.mention;

import java.util.List;

/** The words by which pages say that a patient pays less, or nothing. */
final class CostPhrases {
    private static final String COST_SHARE = "(?:deductibles?|co[- ]?pay(?:ment)?s?|co[- ]?insurance"
            + "|patient (?:portion|responsibility)|out[- ]of[- ]pocket)";
    private static final String NOT_A_CUSTOM = "\\b(?:hardship|financial need|indigent|case[- ]by[- ]case|sliding|(?:in|out-of)-network"
            + "|members?|enrollees?|covid\\S*|coronavirus|pandemic|manufacturer\\w*|savings card)\\b";
    private static final String SERVICE = "(?:exam(?:ination)?s?|x-?rays?|consultations?|consults?|evaluations?|screenings?|assessments?"
            + "|adjustments?|(?:initial|first) (?:[a-z]+ )?visit|(?:spinal|spine|posture|nerve|digital|body|foot) (?:scans?|checks?|check-?ups?|analysis)"
            + "|check-?ups?|thermography|report of findings)\\b";
    private static final String NOT_THE_CLINICS_GIFT = "\\b(?:plans?|insurance|insurers?|medicare|medicaid|members?|enrollees?|covered|missed|cancell?\\w*"
            + "|reschedul\\w*|veterans|feel free)\\b";
    /** The rule is for chiropractors, whatever else one page of theirs names. */
    private static final String OF_ANOTHER_TRADE = "\\b(?:lasik|cataracts?|vision|eye|hair|implants?|invisalign|braces|orthodont\\w*|dentist\\w*|dental"
            + "|cosmetic|botox|liposuction|breast|rhinoplasty|hormones?|testosterone|ivf|fertility|veins?|hearing|legal|attorneys?|law)\\b";

    static final List<Phrase> ALL = List.of(
            claim(Topic.WAIVER, "waiv",
                    "\\bwaiv(?:e|es|ed|ing) (?:[\\w',/&-]+ ){0,6}?(?:[\\w]+/)?" + COST_SHARE + "\\b").unless(
                            "\\b(?:plans?|insurers?|insurance (?:compan\\w+|carriers?|providers?|plans?|polic\\w+)|carriers?"
                                    + "|polic(?:y|ies)|preventi\\w+|congress|act|government|payers?|medicare|hospitals|charity)\\b|(?<!we )may waive|"
                                    + NOT_A_CUSTOM),
            claim(Topic.WAIVER, "waived",
                    "\\b" + COST_SHARE + "(?: (?:is|are|will be|can be|fees?|costs?|always)){0,3} waived\\b")
                    .unless("\\b(?:plans?|insurers?|insurance (?:compan\\w+|carriers?|plans?)|preventi\\w+|medicare"
                            + "|diagnostic|class|covered at)\\b|" + NOT_A_CUSTOM),
            claim(Topic.WAIVER, "on us", "\\b" + COST_SHARE + " (?:is|are) on us\\b").unless(NOT_A_CUSTOM),
            claim(Topic.WAIVER, "accept",
                    "\\bwe (?:[\\w]+ )?accept (?:whatever|only what|what) (?:[\\w]+ ){0,3}?(?:insurance|plan|policy) (?:pays|covers|allows)\\b")
                    .unless("\\b(?:medicaid|medicare|tricare|assignment|in-network|contracted|participating)\\b"),
            claim(Topic.WAIVER, "full",
                    "\\b(?:insurance|benefits?|coverage)(?:'s)? (?:[\\w-]+ ){0,4}?as (?:(?:your|the) )?(?:full payment"
                            + "|payment in full|full and final payment|total payment|full settlement)\\b")
                    .unless("\\b(?:medicaid|medicare|tricare|assignment|in-network|contracted|participating)\\b"),
            claim(Topic.WAIVER, "deductible|pay|insurance",
                    "\\bwe(?:'ll| will| can| also| gladly| happily| may){0,2} (?:pay|cover|absorb|forgive|write off|eat"
                            + "|eliminate|reimburse|take care of)(?: for)? (?:[\\w'-]+ ){0,3}?(?:deductibles?"
                            + "|co[- ]?pay(?:ment)?s?|co[- ]?insurance)\\b")
                    .needs("we |we'"),
            claim(Topic.FREE_SERVICE, "free|complimentary|no-c|no c|$0",
                    "(?:(?<![\\w-])(?<!pain |drug |stress |fear |worry |risk |anxiety |cavity |hassle |toll |symptom |feel |judge?ment |pressure )"
                            + "(?:free|complimentary|no[- ](?:cost|charge))|\\$0),? (?!(?:to|from|of (?!charge))\\b)(?:[\\w&,-]+ ){0,3}?"
                            + SERVICE
                            + "(?! line)")
                    .unless(OF_ANOTHER_TRADE),
            claim(Topic.FREE_SERVICE, "complementary",
                    "\\bcomplementary (?:[\\w-]+ ){0,2}?(?:exam(?:ination)?s?|x-?rays?|consultations?|consults?)\\b"),
            claim(Topic.FREE_SERVICE, "free|complimentary|no c|no extra c|without c|$0|on the house",
                    "\\b" + SERVICE
                            + " (?:(?:with [\\w. ]{2,24}? )?(?:is|are|at) )?(?:(?:always|completely|absolutely|100%|totally|offered|provided|available) ){0,2}"
                            + "(?:free|complimentary|at no (?:cost|charge)|no (?:cost|charge)|without (?:cost|charge)|\\$0|on the house)(?![\\w-])(?! from| of (?!charge))")
                    .unlessNear(NOT_THE_CLINICS_GIFT),
            claim(Topic.FREE_SERVICE, "charge|cost|fee ",
                    "\\b(?:no (?:charge|cost|fee)|(?:never|not|n't) charge) for (?:(?!missed\\b)[\\w'-]+ ){0,3}?"
                            + SERVICE)
                    .needs("exam|x-ray|xray|consult|evaluat|screen|assess|adjust|visit|check|scan|analys")
                    .unlessNear(NOT_THE_CLINICS_GIFT),
            mention(Topic.FREE_INCLUDES, "includ|consist",
                    "\\b(?:includ(?:e|es|ing)|consist(?:s|ing) of)\\b[^.]{0,80}\\b(?:exam|x-?ray|consult|evaluation|report"
                            + "|history|screening|test)"));

    private CostPhrases() {}
}
