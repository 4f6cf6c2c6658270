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
            + "|optometrists?|podiatrists?|acupuncturists?|orthopa?edists?|opticians?|injectors?|allergists?|internists?|(?:natur|home|oste)opaths?|nutritionists?|dieti[ct]ians?|a?estheticians?|midwives|emergency (?:rooms?|centers?)"
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
    /** One of these stands in whatever {@link #BEST} finds. */
    private static final String A_BEST = "best|leading|premier|finest|foremost|-rated|p rated|t rated|number one|number 1|no 1|no. 1|no.1|most trusted";
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
            + "|(?:mentored|taught|instructed|coached|inspired|supervised) by|learn(?:ed|ing|t)? (?:from|under)|(?:trained|studied) in|(?:training|working|positions?) (?:at|under|for|by)|graduat\\w+ (?:from|of|at)";
    private static final String QUOTED = "developed by|stud(?:y|ies) (?:from|by)|according to|research (?:by|from|shows?|supports?)|notes|noted|says|said"
            + "|explains|reports|brand|best quality";
    private static final String OTHERS = "(?:near|close to|next to|across from|surgeons at|doctors at|physicians at|privileges at) (?:the|some|one)|alongside|partner(?:s|ed|ing|ships?)|works? with|working with|refer\\w*|(?:trusted|used|recommended|endorsed) by"
            + "|connect(?:s|ed|ing)? (?:[\\w]+ )?with";
    private static final String LISTS = "magazine'?s?|lists?|won|winners?|finalists?|contest|nominat\\w+|(?<!the )top (?:doctors|docs|dentists)"
            + "|(?:named|listed|selected|included)[^.]{0,40} top (?:doctors|docs|dentists)|super (?:doctors|dentists)|best doctors in america";
    private static final String HOPES = "strive|striving|possible|aims?|goals?|mission(?! as)|hope|hoping|(?<!from [^,.;]{1,60} to )becoming"
            + "|(?:our|the|my|their|a) vision(?! (?:correction|care|therapy|cent|surg|clinic|and|\\w+ in))|(?:^|our |the |my )vision (?:is|statement|to)|^vision|^to (?:establish|build|create|grow|position|make)"
            + "|(?<!proud |honored |known |thrilled |reputed )to (?:be|become|remain)";
    private static final String ADVICE = "guides? to|find(?:ing)?|(?<!why )choos(?:ing|e (?:an?|the|your|from))|search\\w*|seek\\w*"
            + "|deserves?|wants?|need(?! to know)|whether|when(?:ever)? you|(?<!if you(?:'re| are) )looking for";
    private static final String TRUISM = "^the (?:best|top|finest|leading|most [a-z]+) (?:[\\w-]+ ){0,3}?[a-z]+s (?:listen|know|use|are|have|do|can|take|make"
            + "|work|understand|treat|ask|keep|say|agree|recommend|may|charge|should)\\b";
    private static final String TOLD_BY_OTHERS = "\\b(?:" + QUOTED + "|" + LISTS
            + ")\\b|, (?:look for|ask|consider|check|compare|remember|make sure) "
            + "|\\b(?:today|children|child|patient|parent|people|body)'s (?:very )?(?:best|leading|top|most)\\b|"
            + TRUISM;
    private static final String NOT_OF_ITSELF = "\\b(?:" + HOPES + "|" + ADVICE + "|" + TRAINED_THERE + "|" + OTHERS
            + ")\\b";
    private static final String NO_CLAIM_TO_BE_BEST = "\\b(?:one of|some of)\\b|" + NOT_OF_ITSELF;
    private static final String WISHED = "^[^,;]{0,40}\\b(?:possible|for your needs|depends|should|must)\\b|\\b(?:is|are|was|remains?) (?:[a-z]+ )?(?:our|my|their|the) (?:[a-z]+ )?"
            + "(?:goal|mission|aim|vision|hope|dream)s?\\b|\\bwhat (?:we|you|they) (?:strive|aim|want|need|deserve)|\\bis (?:one|someone) (?:who|that)\\b"
            + "|^[^,;]{0,30}\\b(?:is|are|can be) (?:[a-z]+ )?(?:hard|difficult|challenging|overwhelming|daunting|tricky|important|essential|crucial|key)\\b";
    private static final String CLINICAL = "(?:dentistry|orthodontics|implants?|invisalign|braces|(?:[a-z]+ )?(?:care|medicine|surgery|therapy|treatments?|restoration"
            + "|transplants?|replacement|management)|health|healthcare|weight[- ]loss|hair loss|hair removal|lasik|vision|ivf|fertility|dermatology|aesthetics|podiatry"
            + "|audiology|hearing|cardiology|orthopa?edics|psychiatry|chiropractic|rehabilitation|tmj|sleep apnea|spine|stem cells?|botox|pain relief)\\b";
    private static final String FIELD_CARE = "(?:(?:(?!public|social|political|critical|general|clinical trial)[a-z]+(?:ic|al)|dental|skin|eye|vision|fertility|ivf|pain|spine|foot|women's|men's|hearing|lasik|implant|hair|urgent|family|surgery|sleep|therapy|laser)"
            + " (?:care|treatments?|services)|orthodontics|dentistry|dermatology|podiatry|audiology|lasik|hair restoration|weight loss|medical weight loss|physical therapy)\\b"
            + "(?! (?:compan\\w+|plans?|insurance|brand|products?|center|clinic|app|news))";
    private static final String INVITATION = "^(?:transform|get|experience|discover|improve|restore|regain|enhance|reclaim|achieve|start|begin|book|revitalize|rejuvenate|elevate|receive|boost|treat|fix|straighten|whiten"
            + "|feel|look|hear|live|meet|schedule|welcome|exceptional|expert|personalized|advanced|compassionate|trust|take|renew|relieve|end|stop)";
    private static final String A_WORD_OF_PRAISE = "best|finest|leading|premier|foremost|rated|number one|number 1|no. 1|trusted|top|most |#1";

    static final List<Phrase> ALL = List.of(
            superlative(A_BEST,
                    "\\b(?:the|[\\w]+'s?) (?:(?:[a-z]+ (?:and|&)|very|area's|city's|nation's|undisputed|#1) )?" + BEST
                            + " " + QUALITY
                            + "{0,3}?" + PRACTICE),
            superlative(A_BEST,
                    "\\b(?:the|[\\w]+'s?) (?:very )?" + BEST + " " + QUALITY + "{0,3}?" + CARE).unlessBefore(
                            NO_CLAIM_TO_BE_BEST + "|\\b(?:ensur\\w+|believe\\w*|committed to (?![^.]{0,60} in [a-z])"
                                    + "|dedicated to|everyone|everybody)\\b"),
            superlative(A_BEST + "|top",
                    "(?:^|[|:.!-] |\\bvoted |\\brated |\\bas )(?:the )?(?:[a-z]+-(?:led|owned|managed|run|trained|winning|operated|certified|based) )?(?:"
                            + BEST + "|top) " + QUALITY + "{0,5}?(?:"
                            + PRACTICE
                            + "|" + CARE + ") (?:for [a-z]+ (?:[a-z]+ )?)?(?!of )" + PLACE),
            superlative("best|top|leading|premier",
                    "^(?:best|top|leading|premier) " + QUALITY + "{0,2}?" + PRACTICE
                            + " [a-z]+ (?:[a-z]+ ){0,2}(?:[|-] |tx$|texas$)"),
            superlative("best|leading|premier|foremost|finest",
                    "(?:^|\\| )(?:the )?(?:best|leading|foremost|finest|premier(?= [^|]{0,60} (?:dedicated|offering|providing|specializing|serving)\\b)) "
                            + QUALITY + "{0,5}?" + PRACTICE
                            + "(?<!s)(?:,| -| \\||$| (?:dedicated|offering|providing|specializing"
                            + "|serving|with|since|committed|focused|for|and|&)(?= ))"),
            superlative("most |the top",
                    "\\bthe (?:" + MOST + "|top) " + QUALITY + "{0,3}?" + PRACTICE + " " + PLACE),
            superlative("most ",
                    "(?:\\w's? |^|\\b(?:is|are|as|have|has|by|with) the (?:best (?:and|&) )?)" + MOST + " "
                            + QUALITY + "{0,5}?" + PRACTICE + "|\\w's? " + MOST + " "
                            + QUALITY + "{0,3}?" + CARE)
                    .needs(PRAISED),
            superlative("the top",
                    "\\b(?:have|has|by|with|home (?:to|of)|from|of|meet|is|are|see|visit|trust) the top " + QUALITY
                            + "{1,3}?" + PRACTICE),
            superlative("leading|premier|top|foremost",
                    "(?:\\b(?:is|are|as|be|visit|itself|became|become|remains?|named|run|operate) |^|, |- |: )(?:an?|our) (?:[a-z]+-[a-z]+,? |[a-z]+ly |(?:trusted|established|modern|local|private|respected)(?:,| and)? )?"
                            + "(?:leading|premier|foremost|top[- ]rated) "
                            + QUALITY + "{0,3}?" + PRACTICE),
            superlative("one of|two of|three of|four of|among|some of",
                    "(?:\\b(?:is|are|was|as|be|becoming|become|became|into|considered|regarded|recognized|named|ranked|by|from|visit|meet|with|choose|home to|includes?"
                            + "|(?:we|our team|clinic|practice) (?:have|has)|ma(?:de|kes|king) (?:[\\w'&]+ ){0,2}[\\w']+) |^|, |- |: )(?:[a-z]+ )?"
                            + "(?:(?:one|two|three|four|some) of|among(?:st)?) (?:the|[\\w]+'s?|(?:the )?[a-z]+ [\\w]+'s?) (?:[a-z]+ (?:and|&) |very )?(?:"
                            + BEST + "|top|" + MOST
                            + ") " + QUALITY + "{0,5}?" + PRACTICE)
                    .needs(A_WORD_OF_PRAISE).unlessBefore(NOT_OF_ITSELF),
            superlative("one of|among|some of",
                    "\\b(?:we|our|dr\\.? [a-z]+)\\b[^.;]{0,60}? (?:is|are|considered|ranked|rated|recognized|be|as) (?:[a-z]+ )?"
                            + "(?:among(?:st)?|one of|some of) (?:the )?(?:very )?(?:best|finest|top|leading|" + MOST
                            + ") (?:in|of|anywhere|across)\\b")
                    .needs(A_WORD_OF_PRAISE).unlessBefore(NOT_OF_ITSELF),
            superlative("destination|authority|name in|name for|expert",
                    "\\b(?:the|your|our|[\\w]+'s?) (?:[a-z]+ )?(?:" + BEST + "|#1|top) " + QUALITY
                            + "{0,2}?(?:destination (?:for|in)|authority (?:on|in)|experts? (?:on|in)"
                            + "|name (?:in|for)) (?:[\\w&,'-]+ ){0,4}?" + CLINICAL)
                    .needs(A_WORD_OF_PRAISE),
            superlative("choice",
                    "\\b(?:we|we're|clinic|practice|office|center|centre|spa|hospital|chiropractic|orthodontics|doctors|dr\\.? [a-z]+|dermatology"
                            + "|institute|group|associates)\\b[^.;]{0,60}? (?:the|your) (?:premier|leading|#1|number one|foremost|top) choice (?:for|in|of|among)\\b")
                    .needs(A_WORD_OF_PRAISE),
            superlative("leader",
                    "\\b(?:the|[\\w]+'s?)(?: (?:[a-z]+'s|undisputed|recognized|trusted|proven|local|regional|national|world|industry|clear|state))? leaders? in "
                            + "(?:[\\w&,'-]+ ){0,3}?" + CLINICAL),
            superlative("leading|premier|top-rated|top rated|foremost",
                    "\\b(?:(?:at|from|with|by) (?:our|this)|^this|^our) (?:[a-z]+-[a-z]+,? )?(?:leading|premier|foremost|top[- ]rated) "
                            + QUALITY + "{0,3}?" + PRACTICE + "|" + INVITATION
                            + " (?:[a-z'-]+ ){0,6}?(?:at|with|from|by|to) an? (?:leading|premier|foremost|top[- ]rated) "
                            + QUALITY + "{0,3}?" + PRACTICE),
            superlative("best|top|leading|premier",
                    "\\b(?:our|your) (?:(?!best\\b)[\\w-]+ ){1,3}(?:best|top|leading|premier) " + QUALITY + "{0,2}?"
                            + PRACTICE)
                    .unlessBefore(NO_CLAIM_TO_BE_BEST
                            + "|\\bour (?:[\\w-]+ ){0,2}(?:with|by|from|to|and|for|as|is|are|at|in|of|on)\\b"),
            claim(Topic.SUPERLATIVE, "destination",
                    "\\b(?:the|your|our|an?|[\\w]+'s?) (?:[a-z]+ )?(?:" + BEST
                            + "|#1|top) (?:(?!tourism)[\\w&,'-]+ ){0,3}?" + CLINICAL
                            + "(?: (?:and|&) [\\w-]+)? destination\\b")
                    .needs(A_WORD_OF_PRAISE).unless(TOLD_BY_OTHERS + "|\\btourism\\b").unlessBefore(NO_CLAIM_TO_BE_BEST)
                    .unlessAfter(WISHED),
            claim(Topic.SUPERLATIVE, "choice",
                    "\\b(?:we|we're|us|him|her|clinic|practice|office|center|centre|spa|studio|hospital|chiropractic|orthodontics|dental|dentistry|smiles|doctors"
                            + "|dr\\.? [a-z]+|dermatology|wellness|institute|group|associates|team)(?:,? (?:in|of) [\\w ,]{2,30},)?"
                            + "(?: (?:is|are|as|stands? out as|has become|have become|remains?|continues to be))? (?:an?|the|your) "
                            + "(?:top|premier|leading|#1|number one|foremost|first|best)[ -]choice\\b"
                            + "|\\bstands? out as an? (?:top|premier|leading) choice in (?:the )?(?!modern|dentistry|medicine|orthodontics)"
                            + "|\\bstands? out as an? (?:top|premier|leading) choice(?=[.!]?$)")
                    .unless(TOLD_BY_OTHERS
                            + "|\\b(?:implants|aligners|veneers|invisalign|braces|procedure|option|method|technique|material|device)s? stands? out\\b")
                    .unlessBefore(NO_CLAIM_TO_BE_BEST).unlessAfter(WISHED),
            superlative("a leader in|leaders in",
                    "(?:\\b(?:is|are|as|makes? (?:it|us)|made (?:it|us)|became|become|remains?|considered) |^|^[^,]{3,70}, )(?:an? )?(?:(?:recognized|trusted|proven|local|regional|national"
                            + "|world|industry|clear|state|true|national and international) )?leaders? in (?:the (?:field|area|practice|world|specialty) of )?"
                            + "(?:[\\w&,'-]+ ){0,3}?" + CLINICAL)
                    .unlessBefore(NO_CLAIM_TO_BE_BEST
                            + "|\\b(?:by|from|use|uses|using|trust|company|manufacturers?|brands?|invisalign|align|straumann|nobel)\\b"),
            superlative("'s |s' ",
                    "(?:\\b(?!world's|today's|patient's|child's|it's|that's|here's|what's|let's|nature's|america's|nation's)[a-z.]+'s|[a-z]s') (?:very )?"
                            + "(?:best|leading|premier|finest|foremost|(?:top|highest)[- ]rated|most trusted|#1) "
                            + QUALITY
                            + "{0,2}?" + FIELD_CARE)
                    .needs(A_WORD_OF_PRAISE),
            superlative("best|finest|top|premier",
                    "(?:\\b(?:access(?:ing)?(?: to)?|enjoy|discover|bringing|brings?|home (?:of|to)) |^for )(?:you )?(?:the )?(?:very )?(?:best|finest|top|premier) "
                            + QUALITY + "{0,3}?(?:" + CLINICAL
                            + "|transplant\\b)(?: (?:therapies|treatments?|services?|solutions?))? " + TOWN)
                    .unlessAfter(
                            WISHED + "|\\b(?:look for|ask|research|consider|compare|check|choose an?|expect to)\\b"),
            claim(Topic.SUPERLATIVE, "unmatched|unrival|unparallel|unsurpassed|second to none|unequal",
                    "\\b(?:expertise|experience|precision|skills?|care|quality|reputation|excellence|outcomes|success rates?|professionalism|service|dentistry|training|technology|results)(?: (?:for|of|in) [a-z -]{3,30})?"
                            + "(?:,? (?:that|which))?(?: (?:that )?(?:you|we|they|he|she) [a-z]+)? (?:is|are|remains?) (?:[a-z]+ )?(?:unmatched|unrivall?ed|unparallell?ed|unsurpassed|second to none|unequall?ed)\\b"
                            + "|\\b(?:our|with|offers?|offering|provid(?:e|es|ing)|delivers?|delivering|brings?) (?:[a-z]+ )?(?:unmatched|unrivall?ed|unparallell?ed|unsurpassed) (?:[a-z]+ )?"
                            + "(?:expertise|experience|precision|skills?|care|quality|results|outcomes|success)\\b")
                    .unless(TOLD_BY_OTHERS).unlessBefore(
                            NOT_OF_ITSELF + "|\\b(?:invisalign|lasers?|device|implants|scanner|machine|system)\\b"),
            superlative("best|finest",
                    "(?:^|\\b(?:offers?|offering|provid(?:e|es|ing)|delivers?|delivering|get|experience|receive|with|voted) )(?:you )?(?:with )?(?:the )?(?:very )?(?:best|finest) "
                            + "(?:(?!(?:possible|quality)\\b)[\\w&'-]+ ){0,3}?" + CLINICAL
                            + "(?: (?:therapies|treatments?|services?|solutions?))? (?:" + TOWN
                            + "|(?<=treatment |surgery |therapy )for "
                            + "(?!(?:you|your|each|every|all|any|our|their|this|that|these|those|the"
                            + "|patients|families|children|kids|everyone|people|less|me|my|it)\\b))"),
            claim(Topic.SUPERLATIVE, "#1", "#1 " + QUALITY + "{0,3}?" + PRACTICE)
                    .unless("\\b(?:recommended|brand|awards|reasons?)\\b"),
            claim(Topic.SUPERLATIVE, "voted|ranked|rated",
                    "\\b(?:voted|ranked|rated) (?:(?:as|the|your|our) )?(?:#1 )?" + BEST + " (?:" + QUALITY
                            + "{0,2}?(?:" + PRACTICE
                            + "|" + CARE
                            + ")|(?:in|of) )")
                    .unlessNear("\\b(?:strive|hope|hoping|goals?|our vision)\\b"));

    private SuperlativePhrases() {}

    /** A claim of one's own: neither told by others, nor hoped for, nor advice. */
    private static Phrase superlative(String triggers, String regex) {
        return claim(Topic.SUPERLATIVE, triggers, regex).unless(TOLD_BY_OTHERS).unlessBefore(NO_CLAIM_TO_BE_BEST)
                .unlessAfter(WISHED);
    }
}
