package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Phrase.affirmed;
import static com.marketingby.leads.compliance.Phrase.claim;
import static com.marketingby.leads.compliance.Phrase.mention;

import java.util.List;

/** The words by which pages advertise. */
final class AdvertisingPhrases {
    private static final String RESULT = "(?:results?|relief|weight[- ]loss|fat[- ]loss|inch[- ]loss|success|outcomes?"
            + "|cures?|improvements?|pregnanc(?:y|ies)|healing|recovery|(?:hair )?regrowth|hair growth|smiles?"
            + "|(?:straighter|straight|whiter|white) teeth|clear(?:er)? skin)";
    private static final String SERVICE_PROMISE = "\\b(?:satisfaction|prices?|pricing|(?<!success )rates?|financing|approv(?:al|ed)"
            + "|appointments?|privacy|confidential\\w*|lowest|refunds?|discounts?|warrant(?:y|ies)|delivery|loans?|parking"
            + "|turnaround|booking|reservations?|on[- ]time|response|a call|wait times?|secure|encrypt\\w*|payments?"
            + "|checkout|website|(?:workman|craftsman)ship|materials|debts?|tax(?:es)?|money raised|breakage|defects?"
            + "|lifetime|(?:for|of) (?:[\\w-]+ ){0,3}?years?|repair(?:ed|s)?|replac(?:e|ed|ing)|free of charge)\\b";
    private static final String HIRING = "\\b(?:candidates?|applicants?|must|requires?|required|requirements?|positions?"
            + "|hiring|seeking|looking for|join (?:our|us|the)|apply|opportunit\\w+|recruit\\w*|jobs?|resum\\w+|bc/be|preferred"
            + "|employment|careers|career (?:opportunit\\w+|with|at|in)|choose|choosing|look for|ask|make sure)\\b";
    private static final String OPENING = "^board[- ]certified (?:or|and|/) board[- ]eligible|\\b(?:graduates|locums?|goal of)\\b";
    private static final String DEFINITION = "\\b(?:means?|considered|the term|terms|difference|versus|vs|refers? to|defined"
            + "|called|status)\\b";
    private static final String COST_SHARE = "(?:deductibles?|co[- ]?pay(?:ment)?s?|co[- ]?insurance"
            + "|patient (?:portion|responsibility)|out[- ]of[- ]pocket)";
    private static final String NOT_A_CUSTOM = "\\b(?:hardship|financial need|indigent|case[- ]by[- ]case|sliding|(?:in|out-of)-network"
            + "|members?|enrollees?|covid\\S*|coronavirus|pandemic|manufacturer\\w*|savings card)\\b";
    private static final String CHRONIC = "(?:diabetes|diabetic|arthritis|neuropathy|cancer|tumou?rs?|autism|adhd|asthma"
            + "|herpes|alzheimer'?s?|dementia|multiple sclerosis|parkinson'?s?|fibromyalgia|lupus|psoriasis|eczema"
            + "|tinnitus|hypertension|high blood pressure|heart disease|migraines?|headaches?|sciatica|scoliosis"
            + "|(?:back|neck|knee|joint|chronic|nerve|jaw|tmj|shoulder|foot|heel) pain|pain|allerg(?:y|ies)|depression"
            + "|anxiety|ptsd|addictions?|alcoholism|hair loss|baldness|erectile dysfunction|impotence|ed|insomnia"
            + "|sleep apnea|snoring|tmj|tmd|vertigo|crohn'?s|ibs|hiv|aids|gum disease|periodontal disease|obesity"
            + "|infertility|acne|rosacea|melasma|vitiligo|plantar fasciitis|carpal tunnel|herniated dis[ck]s?|disease"
            + "|diseases|thyroid|hashimoto'?s|endometriosis|pcos|gout|osteoporosis|hypothyroidism|hyperthyroidism|piles|ha?emorrhoids|varicose veins|sinusitis|constipation|ulcers?|stuttering|ailments?|bad breath)";
    private static final String NO_CURE_CLAIM = "\\b(?:research\\w*|scientists?|stud(?:y|ies)|trials?|foundation|awareness (?:month|week|day|walk|campaign)"
            + "|donat\\w+|fundrais\\w*|walk|race for|ribbon|search(?:ing)? for|quest|someday|one day|looking for"
            + "|find(?:ing)? (?:a|the) cure|hop(?:e|ing) (?:for|to find)|antibiotics?|hepatitis c|early detection"
            + "|detected early|caught early|resin|composite|light|gel|adhesive|bonding|polish|concrete|lamp|uv|period"
            + "|intended to|designed to|attempt|history|ancient|believed|century|try|trying|tried|the only (?:cure|type|kind|variety)"
            + "|possibility|obstructions?|obstacles?|incurable|may|might|could|potentially|sometimes|often|if (?:it is )?found"
            + "|(?:conventional|allopath\\w*|western|modern)\"? medicine (?:focus\\w*|can|treats?|cures?)|focus(?:es|ed)?|goals?|mission|vision|aims?|dreams?)\\b";

    private static final String METHOD = "(?:ayurveda|homo?eopathy|(?:ayurvedic|homo?eopathic|herbal) (?:medicines?|treatments?|remed(?:y|ies))|naturopathy"
            + "|acupuncture|acupressure|hypnosis|hypnotherapy|reiki|panchakarma|chiropractic(?: care)?|adjustments?"
            + "|stem cells?|stem cell therapy|ozone therapy|laser therapy|chelation"
            + "|(?:light|cold|heat|iv|infusion|hormone|magnet|shockwave|decompression) therapy)";
    private static final String NOT_THE_CLINIC = "\\b(?:made|manufactur\\w+|produced|compounded|sourced|formulated|bottled"
            + "|packaged|prepared|processed|supplements?|clinical trials?|trials?|suppliers?|from an?|performed|tested|sent to)\\b";
    private static final String PRACTICE = "(?:dentists?|dental (?:office|practice|clinic|team)|chiropractors?|doctors?"
            + "|physicians?|clinics?|(?<!best )practices|practice(?! is\\b)|surgeons?|(?:orth|end|peri|prosth)odontists?|(?:med )?spas?|hospitals?|specialists?"
            + "|providers?(?! of (?!(?:[\\w-]+ ){0,5}?(?:care|services|treatments?|therapy|dentistry|medicine)\\b))"
            + "|chiropractic (?:office|clinic|practice)|psychiatrists?|psychologists?|therapists?|pediatricians?|[a-z]{3,12}ologists?"
            + "|optometrists?|podiatrists?|acupuncturists?|emergency (?:rooms?|centers?)|urgent care|(?:health ?care|health) systems?"
            + "|(?:dental|medical|health|wellness|surgery|fertility|treatment|eye|birth|cancer|weight loss|rehab) cent(?:er|re)s?)\\b"
            + "(?! (?:management|software|marketing|magazine|chains?|brands?|consult\\w+|will|who|is one|is the one"
            + "|for (?:you|your|the job|me)\\b))";
    private static final String CARE = "(?:(?:dental|medical|chiropractic|eye|skin|health) ?care|dentistry)\\b"
            + "(?! (?:possible|available|that|starts|begins|comes|is|we can|you can|for (?:you|your)|decisions?|choices?|advice"
            + "|information|news|plans?)\\b)";
    private static final String BEST = "(?:best|leading|premier|finest|foremost|(?:top|highest)[- ]rated|number one|most trusted)";
    private static final String QUALITY = "(?:(?!(?:a|an|the|our|your|my|their|this|to|for|of|in|on|at|from|with|by|is|are|you|we|that|when|practices"
            + "|causes?|reasons?|ways?|time|options?|choice|results?|outcomes?|treatments?|technology|equipment|materials|tools?"
            + "|things?|part|place|experience|advice|recommended|priority|concern|complaint|question|killer|predictor|health)\\b)[\\w&'-]+ )";
    private static final String PLACE = "(?:in|of|near|around|serving) (?!(?:an?|our practice|our office|our clinic|every|all|one|the (?:most|safest))\\b)";
    private static final String NO_CLAIM_TO_BE_BEST = "\\b(?:strive|possible|aims?|goals?|mission|vision|(?<!proud |honored |known |thrilled )to (?:be|become|remain)|becoming"
            + "|find(?:ing)?|choos\\w+|search\\w*|seek\\w*|one of|some of|recommended|brand|best quality|deserves?|wants?|need"
            + "|(?:trained|training|studied|graduated|fellowship) (?:at|by|from|in|under|with)|alongside|partner(?:s|ed|ing|ships?)|works? with|working with|refer\\w*"
            + "|magazine'?s?|lists?|won|winners?|nominat\\w+|top (?:doctors|docs|dentists)|super (?:doctors|dentists)|best doctors in america"
            + "|when(?:ever)? you|connect(?:s|ed|ing)? (?:[\\w]+ )?with|trusted by)\\b|(?<!if you(?:'re| are) )\\blooking for";

    static final List<Phrase> ALL = List.of(
            claim(Topic.GUARANTEE, "guarantee", "\\bguaranteed,? (?:[\\w-]+ ){0,2}?" + RESULT + "\\b")
                    .unless(SERVICE_PROMISE),
            claim(Topic.GUARANTEE, "guarantee", "\\b" + RESULT + "(?:,| -| -|:)? ?(?:[\\w%-]+ ){0,3}?guaranteed\\b")
                    .unless(SERVICE_PROMISE),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\bguarantees? (?:that )?(?:you(?:'ll| will| can| are going)|your? (?:pain|symptoms|condition|teeth"
                            + "|weight|skin|treatment|procedure|surgery|body|back|health|life|implants?)\\b)")
                    .unless(SERVICE_PROMISE
                            + "|\\b(?:be seen|be treated|wait|pay|save|speak|talk|reach|find|schedule|receive an?)\\b"),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\b(?:we|i|clinic|practice|team|office|program|treatment|method|procedure|system|therapy|dr\\.? \\w+)"
                            + " (?:(?:can|will|do|also|personally|absolutely|proudly|even|fully|'ll) ){0,2}guarantees? "
                            + "(?:[\\w%-]+ ){0,4}?" + RESULT + "\\b")
                    .unless(SERVICE_PROMISE),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\bguaranteed to (?:work|relieve|help|eliminate|cure|lose|reduce|improve|whiten|stop|fix|heal"
                            + "|restore|lower|remove|end|boost|transform|give you|make you look|see|look|be effective)\\b")
                    .unless(SERVICE_PROMISE),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\b(?:lose|losing|drop|shed|pain[- ]?free|painless)\\b[^.;]{0,60}?\\bguaranteed\\b")
                    .unless(SERVICE_PROMISE),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\b(?:our|this) (?:[\\w-]+ ){1,3}?guarantees? (?:[\\w%-]+ ){0,4}?" + RESULT + "\\b"
                            + "|\\bguarante(?:e[sd]?|eing) (?:[\\w-]+ ){0,3}?(?:pain[- ]?free|painless)\\b"
                            + "|\\bguaranteed (?:successful|effective|safe)\\b|\\b" + RESULT
                            + "[^.;]{0,30}\\bwe guarantee (?:them|it)\\b")
                    .unless(SERVICE_PROMISE),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\b(?:(?:to|that|which|and) guarantee|guarantees) (?:[\\w%,-]+ ){0,4}?" + RESULT + "\\b")
                    .unless(SERVICE_PROMISE),
            claim(Topic.GUARANTEE, "100",
                    "\\b100 ?(?:%|percent|per cent) (?:[\\w-]+(?:,| and|, and) )?(?:effective(?:ness)?|safe\\b"
                            + "|pain[- ]?free|painless|success(?:ful)?|cure|relief|guaranteed (?:results|treatments?|cures?|relief)"
                            + "|results)\\b(?![- ](?:driven|oriented|based|focused))")
                    .unless(SERVICE_PROMISE + "|\\b(?:abstinence|only (?:way|method)|nearly|almost|close to|up to"
                            + "|environment|committed|dedicated|strive|office|covid\\S*|(?:clean(?:ed|er|liness)?|steril\\w*|sanitiz\\w*)|secure|used (?:correctly|properly))\\b|100 ?% (?:all[- ])?natural"),
            claim(Topic.GUARANTEE, "money back|money-back",
                    "\\b(?:results?|relief|lose|pain|works?)\\b[^.]{0,50}\\bor (?:your|you get your) money[- ]back\\b"),

            claim(Topic.CURE, "cure", "\\b(?:permanent(?:ly)? cur(?:es?|ed)|cur(?:es?|ed) permanently|miracle cures?"
                    + "|complete(?:ly)? cure[sd]?|cure[sd]? (?:(?:it|them|you|this) )?completely|instant cures?)\\b")
                    .unless(NO_CURE_CLAIM),
            claim(Topic.CURE, "cure",
                    "\\b" + METHOD
                            + " (?:(?:can|will|does|also|actually|even|naturally|completely|permanently) ){0,2}(?:[a-z]+ and )?cures?\\b")
                    .unless(NO_CURE_CLAIM),
            claim(Topic.CURE, "cured",
                    "\\bcan (?:now |also |all |even )?be (?:[\\w]+ly )?cured (?:by|with|through|using) (?:our |the )?(?:[\\w-]+ )?"
                            + METHOD + "\\b")
                    .unless(NO_CURE_CLAIM),
            claim(Topic.CURE, "cure",
                    "\\b(?:we|dr\\.? [\\w]+|(?:our|this|these) (?:[\\w-]+ ){1,3}?)(?: ?(?:can|will|have|has|also|actually|successfully"
                            + "|completely|even|routinely|'ve|do)){0,3} cure[sd]?\\b")
                    .unless(NO_CURE_CLAIM),
            claim(Topic.CURE, "cur",
                    "\\b(?:cur(?:e|es|ing)|get cured of) (?:(?:your|the|all|almost|nearly|virtually|any|every|most|many|both|acute|and|various|different"
                            + "|chronic|severe|type|2|ii|two|even|of|types|kinds|stubborn|peripheral|rheumatoid|forms) ){0,5}?"
                            + CHRONIC + "\\b")
                    .unless(NO_CURE_CLAIM),
            claim(Topic.CURE, "permanently ",
                    "\\bpermanently (?:resolve|eliminate|eradicate|heal|reverse|end)s? (?:(?:your|the|all|most|chronic|severe|stubborn) ){0,3}?"
                            + CHRONIC + "\\b")
                    .unless(NO_CURE_CLAIM),
            claim(Topic.CURE, "cure",
                    "\\b(?:the|a|your|natural|proven|real|true|ultimate|lasting|new|safe|effective) cures? for "
                            + "(?:[\\w-]+ ){0,3}?" + CHRONIC + "\\b")
                    .unless(NO_CURE_CLAIM),

            claim(Topic.WAIVER, "waiv",
                    "\\bwaiv(?:e|es|ed|ing) (?:[\\w',/&-]+ ){0,6}?(?:[\\w]+/)?" + COST_SHARE + "\\b").unless(
                            "\\b(?:plans?|insurers?|insurance (?:compan\\w+|carriers?|providers?|plans?|polic\\w+)|carriers?"
                                    + "|polic(?:y|ies)|preventi\\w+|congress|act|government|payers?|medicare|hospitals|charity)\\b|(?<!we )may waive|"
                                    + NOT_A_CUSTOM),
            claim(Topic.WAIVER, "waived",
                    "\\b" + COST_SHARE + "(?: (?:is|are|will be|can be|fees?|costs?|always)){0,3} waived\\b")
                    .unless("\\b(?:plans?|insurers?|insurance (?:compan\\w+|carriers?|plans?)|preventi\\w+|medicare"
                            + "|diagnostic|class|covered at)\\b|" + NOT_A_CUSTOM),
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

            claim(Topic.BOARD_ELIGIBLE, "board", "\\bboard[- ](?:eligible|eligibility|qualified)\\b")
                    .needs("eligib|qualified")
                    .unless(HIRING + "|" + DEFINITION + "|" + OPENING),
            claim(Topic.BOARD_CREDENTIAL, "board", "\\bboard[- ]certifi(?:ed|cations?)\\b").needs("certifi")
                    .unless(HIRING),
            mention(Topic.BOARD_NAMED, "board|diplomate|abms",
                    "\\b(?:american (?:osteopathic |dental |chiropractic )?board of|abms\\b|diplomates? (?:of|in|with)"
                            + "|certified (?:by|through|with) (?:the )?(?:[\\w]+ ){0,6}board|boards? of medical specialties)")
                    .needs("board of|boards of|abms|diplomate|certified "),
            claim(Topic.FREE_SERVICE, "free|complimentary|no-c|no c",
                    "(?<![\\w-])(?<!pain |drug |stress |fear |worry |risk |anxiety |cavity |hassle |toll |symptom |feel |judge?ment |pressure )"
                            + "(?:free|complimentary|no[- ](?:cost|charge)),? (?!(?:to|from|of (?!charge))\\b)(?:[\\w&,-]+ ){0,3}?(?:exam(?:ination)?s?"
                            + "|x-?rays?|consultations?|consults?|evaluations?|screenings?|assessments?|adjustments?)\\b"),
            claim(Topic.FREE_SERVICE, "complementary",
                    "\\bcomplementary (?:initial |chiropractic |first )?(?:exam(?:ination)?s?|x-?rays?|consultations?|consults?)\\b"),
            claim(Topic.FREE_SERVICE, "free|complimentary",
                    "\\b(?:exam(?:ination)?s?|x-?rays?|consultations?|consults?|evaluations?|screenings?) (?:is|are)"
                            + " (?:always |completely |absolutely |100% )?(?:free|complimentary)(?![\\w-])(?! from| of (?!charge))"),
            mention(Topic.FREE_INCLUDES, "includ|consist",
                    "\\b(?:includ(?:e|es|ing)|consist(?:s|ing) of)\\b[^.]{0,80}\\b(?:exam|x-?ray|consult|evaluation|report"
                            + "|history|screening|test)"),
            claim(Topic.FDA_CLAIM, "fda",
                    "\\bfda[- ](?:registered|certified|licensed|accredited)(?: (?!clinical|laser|device|drug|treatment"
                            + "|medication|product|equipment|technolog)[\\w&/-]+){0,2}? (?:clinics?|facilit(?:y|ies)"
                            + "|practices?|centers?|offices?|laborator(?:y|ies)|labs?|(?:med(?:ical)? ?)?spas?|doctors?"
                            + "|dentists?|physicians?|providers?|pharmac(?:y|ies))\\b")
                    .unless(NOT_THE_CLINIC),
            claim(Topic.FDA_CLAIM, "fda", "\\bfda[- ](?:approved|cleared) (?:medical |dental |health )?(?:clinics?"
                    + "|facilit(?:y|ies)|practices?|offices?|(?:med ?)?spas?|doctors?|dentists?|physicians?)\\b")
                    .unless(NOT_THE_CLINIC),
            claim(Topic.FDA_CLAIM, "fda",
                    "\\b(?:clinic|facility|practice|office|center|lab|laboratory|spa|location)s? (?:is|are) (?:[\\w-]+ ){0,3}?"
                            + "(?:fda[- ](?:registered|certified|licensed|approved|cleared)\\b|(?:registered|certified"
                            + "|licensed|approved) (?:by|with) the (?:u\\.?s\\.? )?fda)")
                    .unless(NOT_THE_CLINIC),
            claim(Topic.SUPERLATIVE, "best|number one|leading|premier|foremost|-rated|p rated|finest|trusted",
                    "\\b(?:the|[\\w]+'s?) (?:(?:[a-z]+ (?:and|&)|very|area's|city's|nation's|undisputed|#1) )?" + BEST
                            + " " + QUALITY
                            + "{0,3}?" + PRACTICE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "best|number one|leading|premier|foremost|-rated|p rated|finest|trusted",
                    "\\b(?:the|[\\w]+'s?) (?:very )?" + BEST + " " + QUALITY + "{0,3}?" + CARE)
                    .unless(NO_CLAIM_TO_BE_BEST + "|\\b(?:ensur\\w+|believe\\w*|committed to (?![^.]{0,60} in [a-z])"
                            + "|dedicated to|everyone|everybody)\\b"),
            claim(Topic.SUPERLATIVE, "best|number one|leading|premier|foremost|rated|finest|trusted|top",
                    "(?:^|[|:.!-] |\\bvoted |\\brated |\\bas )(?:the )?(?:" + BEST + "|top) " + QUALITY + "{0,3}?(?:"
                            + PRACTICE
                            + "|" + CARE + ") (?:for [a-z]+ (?:[a-z]+ )?)?(?!of )" + PLACE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "best|top|leading|premier",
                    "^(?:best|top|leading|premier) " + QUALITY + "{0,2}?" + PRACTICE + " [a-z]+ (?:[a-z]+ ){0,2}[|-] ")
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "most |the top",
                    "\\bthe (?:most (?:advanced|experienced|respected|comprehensive|modern|reputable|renowned)|top) "
                            + QUALITY
                            + "{0,3}?" + PRACTICE + " " + PLACE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "leading|premier",
                    "(?:\\b(?:is|are) |^as )an? (?:leading|premier) " + QUALITY + "{0,3}?" + PRACTICE)
                    .unless(NO_CLAIM_TO_BE_BEST),
            claim(Topic.SUPERLATIVE, "#1", "#1 " + QUALITY + "{0,3}?" + PRACTICE).unless("\\b(?:recommended|brand)\\b"),
            claim(Topic.SUPERLATIVE, "voted",
                    "\\bvoted (?:(?:as|the|your|our) )?(?:#1 )?" + BEST + " (?:" + QUALITY + "{0,2}?(?:" + PRACTICE
                            + "|" + CARE
                            + ")|(?:in|of) )")
                    .unless("\\b(?:strive|hope|hoping|goals?|vision)\\b"),
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
                    "\\b(?:services|treatments?|we offer|crowns|fillings|cleanings|exams)\\b"),
            mention(Topic.QUALIFICATIONS, "d.d.s|dds|dmd|d.m.d|licens|graduat|university|school of",
                    "\\b(?:d\\.?d\\.?s\\b|d\\.?m\\.?d\\b|licens(?:ed|e|ure)|graduat(?:e|ed)|university|school of dentistry)"));

    private AdvertisingPhrases() {}
}
