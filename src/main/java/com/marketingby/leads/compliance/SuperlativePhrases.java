package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Phrase.claim;

import java.util.List;

/** The words by which pages set a practice above all others. */
final class SuperlativePhrases {
    private static final String PRACTICE = "(?:dentists?|dental (?:office|practice|clinic|team|group|service|professional|expert|studio|home)s?"
            + "|chiropractors?|doctors?|physicians?|clinics?|(?<!best )practices|practice(?! is\\b)|(?:neuro)?surgeons?"
            + "|(?:orth|end|peri|prosth)odontists?|(?:med ?)?spas?|hospitals?|specialists?|practitioners?"
            + "|providers?(?! of (?!(?:[\\w-]+ ){0,5}?(?:care|services|treatments?|therapy|dentistry|medicine)\\b))"
            + "|(?:chiropractic|medical|therapy|orthodontic|dermatology|fertility|eye ?care|pediatric) (?:office|clinic|practice|group|team)s?"
            + "|(?:[a-z]+)?(?:psychiatrists?|therapists?)|psychologists?|pa?ediatricians?|[a-z]{3,12}ologists?"
            + "|optometrists?|podiatrists?|acupuncturists?|orthopa?edists?|opticians?|injectors?|a?estheticians?|midwives|emergency (?:rooms?|centers?)"
            + "|urgent care|(?:health ?care|health) systems?"
            + "|(?:dental|medical|health|wellness|surg(?:ery|ical)|fertility|ivf|treatment|eye|vision|lasik|laser|birth|cancer|weight[- ]loss|rehab(?:ilitation)?"
            + "|hair|skin|vein|spine|pain|hearing|hearing aid|imaging|therapy|heart|sleep|tmj|implant|aesthetics?|recovery|orthopa?edic|chiropractic|infusion"
            + "|hormone|tinnitus|autism|allergy|detox|emergency|wound(?: care)?|care|foot|ankle|women's|men's|transplant|restoration) (?:cent(?:er|re)|institute)s?)\\b"
            + "(?! (?:management|software|marketing|magazine|chains?|brands?|consult\\w+|will|who|is one|is the one"
            + "|for (?:you|your|the job|me)\\b))";
    private static final String CARE = "(?:(?:dental|medical|chiropractic|eye|skin|health) ?care|dentistry)\\b"
            + "(?! (?:possible|available|that|starts|begins|comes|is|we can|you can|for (?:you|your)|decisions?|choices?|advice"
            + "|information|news|plans?)\\b)";
    private static final String BEST = "(?:best|leading|premier|finest|foremost|(?:top|highest)[- ]rated|number (?:one|1)|no\\. ?1|most trusted)";
    private static final String PRAISED = "trusted|experienced|advanced|respected|renowned|reputable|modern|skilled|skillful|qualified"
            + "|sought-after|sought after|preferred|comprehensive|popular|loved|accomplished|successful|innovative|talented|knowledgeable"
            + "|established|complete|recommended";
    private static final String MOST = "most (?:[a-z]+(?:,| and|, and) )?(?:" + PRAISED + ")";
    private static final String QUALITY = "(?:(?!(?:a|an|the|our|your|my|their|this|to|for|of|in|on|at|from|with|by|is|are|you|we|that|when|practices"
            + "|causes?|reasons?|ways?|time|options?|choice|results?|outcomes?|treatments?|technology|equipment|materials|tools?"
            + "|things?|part|place|experience|advice|recommended|priority|concern|complaint|question|killer|predictor"
            + "|health (?:benefit|risk|problem|concern|issue|news|advice|insurance|plan|food|store)s?)\\b)[\\w&'-]+ )";
    private static final String PLACE = "(?:in|of|near|around|serving) (?!(?:an?|our practice|our office|our clinic|every|all|one|the (?:most|safest))\\b)";
    private static final String TOWN = "(?:in|near|around) (?!(?:an?|all|any|each|every|most|many|some|these|this|that|those|such|certain|early|advance"
            + "|your|his|her|their|our|its|my|both|one|two|which|what|cases?|terms|order|mind|general|time|fact|practice|modern|the (?:most|safest|form|case|field"
            + "|industry|right|best|comfort|hands|mouth|body|future|event|treatment|process)|comfort|children|adults|patients|women|men|people|young|older"
            + "|dentistry|medicine|orthodontics|health|healthcare|hand|place|person|less|just|only)\\b)";
    private static final String TRAINED_THERE = "residenc(?:y|ies)|fellowship|internship|externship|rotations?|bachelor'?s?|master'?s|degree|alumn\\w+"
            + "|professor (?:of|at|in)|chief resident|(?:worked|served|practiced|studied|trained|volunteered|taught) (?:at|as|under|with|for|by)"
            + "|(?:trained|studied) in|(?:training|working|positions?) (?:at|under|for|by)|graduat\\w+ (?:from|of|at)";
    private static final String OTHERS = "developed by|stud(?:y|ies) (?:from|by)|according to|research (?:by|from|shows?|supports?)|notes|noted|says|said"
            + "|explains|reports|alongside|partner(?:s|ed|ing|ships?)|works? with|working with|refer\\w*|trusted by"
            + "|connect(?:s|ed|ing)? (?:[\\w]+ )?with";
    private static final String LISTS = "magazine'?s?|lists?|won|winners?|nominat\\w+|(?<!the )top (?:doctors|docs|dentists)"
            + "|(?:named|listed|selected|included)[^.]{0,40} top (?:doctors|docs|dentists)|super (?:doctors|dentists)|best doctors in america";
    private static final String HOPES = "strive|striving|possible|aims?|goals?|mission|hope|hoping|becoming"
            + "|(?:our|the|my|their|a) vision(?! (?:correction|care|therapy|cent|surg|clinic|and|\\w+ in))|vision (?:is|statement|to)|^vision|^to (?:establish|build|create|grow|position|make)"
            + "|(?<!proud |honored |known |thrilled |reputed )to (?:be|become|remain)";
    private static final String ADVICE = "find(?:ing)?|(?<!why )choos(?:ing|e (?:an?|the|your|from))|search\\w*|seek\\w*|recommended (?:by|for)|brand"
            + "|best quality|deserves?|wants?|need(?! to know)|whether|when(?:ever)? you|(?<!if you(?:'re| are) )looking for";
    private static final String TRUISM = "^the (?:best|top|finest|leading|most [a-z]+) (?:[\\w-]+ ){0,3}?[a-z]+s (?:listen|know|use|are|have|do|can|take|make"
            + "|work|understand|treat|ask|keep|say|agree|recommend|may|charge|should)\\b";
    private static final String NOT_OF_ITSELF = "\\b(?:" + HOPES + "|" + ADVICE + "|" + TRAINED_THERE + "|" + OTHERS
            + "|" + LISTS + ")\\b|"
            + TRUISM;
    private static final String NO_CLAIM_TO_BE_BEST = "\\b(?:one of|some of)\\b|" + NOT_OF_ITSELF;
    private static final String CLINICAL = "(?:dentistry|orthodontics|implants?|invisalign|braces|(?:[a-z]+ )?(?:care|medicine|surgery|therapy|treatments?|restoration"
            + "|transplants?|replacement|management)|health|healthcare|weight[- ]loss|hair loss|hair removal|lasik|vision|ivf|fertility|dermatology|aesthetics|podiatry"
            + "|audiology|hearing|cardiology|orthopa?edics|psychiatry|chiropractic|rehabilitation|tmj|sleep apnea|spine|stem cells?|botox|pain relief)\\b";
    private static final String A_WORD_OF_PRAISE = "best|finest|leading|premier|foremost|rated|number one|number 1|no. 1|trusted|top|most |#1";

    static final List<Phrase> ALL = List.of(
            claim(Topic.SUPERLATIVE,
                    "best|number one|number 1|no. 1|leading|premier|foremost|-rated|p rated|finest|trusted",
                    "\\b(?:the|[\\w]+'s?) (?:(?:[a-z]+ (?:and|&)|very|area's|city's|nation's|undisputed|#1) )?" + BEST
                            + " " + QUALITY
                            + "{0,3}?" + PRACTICE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE,
                    "best|number one|number 1|no. 1|leading|premier|foremost|-rated|p rated|finest|trusted",
                    "\\b(?:the|[\\w]+'s?) (?:very )?" + BEST + " " + QUALITY + "{0,3}?" + CARE)
                    .unless(NO_CLAIM_TO_BE_BEST + "|\\b(?:ensur\\w+|believe\\w*|committed to (?![^.]{0,60} in [a-z])"
                            + "|dedicated to|everyone|everybody)\\b"),
            claim(Topic.SUPERLATIVE, "best|number one|leading|premier|foremost|rated|finest|trusted|top",
                    "(?:^|[|:.!-] |\\bvoted |\\brated |\\bas )(?:the )?(?:" + BEST + "|top) " + QUALITY + "{0,5}?(?:"
                            + PRACTICE
                            + "|" + CARE + ") (?:for [a-z]+ (?:[a-z]+ )?)?(?!of )" + PLACE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "best|top|leading|premier",
                    "^(?:best|top|leading|premier) " + QUALITY + "{0,2}?" + PRACTICE
                            + " [a-z]+ (?:[a-z]+ ){0,2}(?:[|-] |tx$|texas$)")
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "best|leading|premier|foremost|finest",
                    "(?:^|\\| )(?:the )?(?:best|leading|foremost|finest|premier(?= [^|]{0,60} (?:dedicated|offering|providing|specializing|serving)\\b)) "
                            + QUALITY + "{0,5}?" + PRACTICE
                            + "(?<!s)(?:,| -| \\||$| (?:dedicated|offering|providing|specializing"
                            + "|serving|with|since|committed|focused|for|and|&)(?= ))")
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "most |the top",
                    "\\bthe (?:" + MOST + "|top) " + QUALITY + "{0,3}?" + PRACTICE + " " + PLACE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "most ",
                    "(?:\\w's? |^|\\b(?:is|are|as|have|has|by|with) the (?:best (?:and|&) )?)" + MOST + " "
                            + QUALITY + "{0,5}?" + PRACTICE + "|\\w's? " + MOST + " "
                            + QUALITY + "{0,3}?" + CARE)
                    .needs(PRAISED).unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "the top",
                    "\\b(?:have|has|by|with|home (?:to|of)|from|of|meet|is|are|see|visit|trust) the top " + QUALITY
                            + "{1,3}?" + PRACTICE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "leading|premier|top|foremost",
                    "(?:\\b(?:is|are|as|be|visit) |^|, |- |: )(?:an?|our) (?:leading|premier|foremost|top[- ]rated) "
                            + QUALITY + "{0,3}?" + PRACTICE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "one of|two of|three of|four of|among|some of",
                    "(?:\\b(?:is|are|was|as|be|by|from|visit|meet|with|choose|home to|includes?"
                            + "|(?:we|our team|clinic|practice) (?:have|has)|ma(?:de|kes|king) (?:[\\w'&]+ ){0,2}[\\w']+) |^|, |- |: )(?:[a-z]+ )?"
                            + "(?:(?:one|two|three|four|some) of|among(?:st)?) (?:the|[\\w]+'s?|(?:the )?[a-z]+ [\\w]+'s?) (?:[a-z]+ (?:and|&) |very )?(?:"
                            + BEST + "|top|" + MOST
                            + ") " + QUALITY + "{0,5}?" + PRACTICE)
                    .needs(A_WORD_OF_PRAISE).unless(NOT_OF_ITSELF),
            claim(Topic.SUPERLATIVE, "one of|among|some of",
                    "\\b(?:we|our|dr\\.? [a-z]+)\\b[^.;]{0,60}? (?:is|are|considered|ranked|rated|recognized|be|as) (?:[a-z]+ )?"
                            + "(?:among(?:st)?|one of|some of) (?:the )?(?:very )?(?:best|finest|top|leading|" + MOST
                            + ") (?:in|of|anywhere|across)\\b")
                    .needs(A_WORD_OF_PRAISE).unless(NOT_OF_ITSELF),
            claim(Topic.SUPERLATIVE, "destination|authority|name in|name for|expert",
                    "\\b(?:the|your|our|[\\w]+'s?) (?:[a-z]+ )?(?:" + BEST + "|#1|top) " + QUALITY
                            + "{0,2}?(?:destination (?:for|in)|authority (?:on|in)|experts? (?:on|in)"
                            + "|name (?:in|for)) (?:[\\w&,'-]+ ){0,4}?" + CLINICAL)
                    .needs(A_WORD_OF_PRAISE).unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "choice",
                    "\\b(?:we|we're|clinic|practice|office|center|centre|spa|hospital|chiropractic|orthodontics|doctors|dr\\.? [a-z]+|dermatology"
                            + "|institute|group|associates)\\b[^.;]{0,60}? (?:the|your) (?:premier|leading|#1|number one|foremost|top) choice (?:for|in|of|among)\\b")
                    .needs(A_WORD_OF_PRAISE).unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "leader",
                    "\\b(?:the|[\\w]+'s?)(?: (?:[a-z]+'s|undisputed|recognized|trusted|proven|local|regional|national|world|industry|clear|state))? leaders? in "
                            + "(?:[\\w&,'-]+ ){0,3}?" + CLINICAL)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "best|finest",
                    "(?:^|\\b(?:offers?|offering|provid(?:e|es|ing)|delivers?|delivering|get|experience|receive|with|voted) )(?:you )?(?:with )?(?:the )?(?:very )?(?:best|finest) "
                            + "(?:(?!(?:possible|quality)\\b)[\\w&'-]+ ){0,3}?" + CLINICAL
                            + "(?: (?:therapies|treatments?|services?|solutions?))? (?:" + TOWN
                            + "|(?<=treatment |surgery |therapy )for "
                            + "(?!(?:you|your|each|every|all|any|our|their|this|that|these|those|the"
                            + "|patients|families|children|kids|everyone|people|less|me|my|it)\\b))")
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "#1", "#1 " + QUALITY + "{0,3}?" + PRACTICE)
                    .unless("\\b(?:recommended|brand|awards|reasons?)\\b"),
            claim(Topic.SUPERLATIVE, "voted|ranked|rated",
                    "\\b(?:voted|ranked|rated) (?:(?:as|the|your|our) )?(?:#1 )?" + BEST + " (?:" + QUALITY
                            + "{0,2}?(?:" + PRACTICE
                            + "|" + CARE
                            + ")|(?:in|of) )")
                    .unless("\\b(?:strive|hope|hoping|goals?|our vision)\\b"));

    private SuperlativePhrases() {}
}
