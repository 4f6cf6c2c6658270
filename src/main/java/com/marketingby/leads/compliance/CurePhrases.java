package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Phrase.claim;

import java.util.List;

/** The words by which pages say that an illness is cured, or gone for good. */
final class CurePhrases {
    private static final String NAMED = "diabetes|diarrh?o?ea|diabetics|epilepsy|ana?emia|angina|diabetic|neuropathy|cancers?|tumou?rs?|autism|adhd|asthma|herpes"
            + "|alzheimer'?s?|dementia|multiple sclerosis|parkinson'?s?|lupus|eczema|tinnitus|hypertension|migraines?|sciatica"
            + "|alopecia|allerg(?:y|ies)|depression|anxiety|panic|ptsd|ocd|addictions?|alcoholism|hair ?loss|baldness"
            + "|impotence|ed|premature ejaculation|vaginismus|insomnia|sleep apnea|snoring|stuttering|bed ?wetting"
            + "|tmj|tmd|vertigo|dizziness|tremors?|crohn'?s?|ibs|sibo|candida|leaky gut|acid reflux|gerd|heartburn|constipation|indigestion|cough|bleeding|bloating|abuse|schizophrenia"
            + "|hiv|aids|obesity|infertility|acne|rosacea|melasma|vitiligo|hyperhidrosis|sweating|sweaty (?:palms|hands|feet)"
            + "|bunions?|warts?|fungus|hammer ?toes?|flat feet|heel spurs?|carpal tunnel|(?:herniated|slipped|bulging) dis[ck]s?"
            + "|stenosis|thyroid|hashimoto'?s?|pcos|pcod|gout|ha?emorrhoids|piles|hernias?|varicose veins|spider veins|ulcers?"
            + "|bad breath|gum recession|cavities|cataracts?|glaucoma|myopia|nearsightedness|dry eyes?|hearing loss|incontinence"
            + "|fear of [a-z]+|lyme|long covid|colic|cerebral palsy|low testosterone";
    private static final String BY_FORM = "(?!(?:diagn|progn|hypn)osis)[a-z]{3,14}(?:itis|osis|iasis|phobias?|algia|thyroidism)"
            + "|ailments?|illness(?:es)?|diseases?|disorders?|conditions?|syndromes?|dysfunctions?|phobias?|blood pressure"
            + "|(?:chronic|sinus|fungal|yeast|ear|nail|recurrent|bladder|urinary)(?: [a-z]+)? infections?"
            + "|(?:head|back|stomach|tooth|ear)?aches?|pains?|discomfort|fatigue|addiction|attacks|stones?|fissures?|fistulas?|spasms?"
            + "|lesions?|problems|rash(?:es)?|hives|fevers?";
    private static final String ILLNESS = "(?:" + NAMED + "|" + BY_FORM + ")\\b";
    private static final String OF_WHATEVER_KIND = "(?!(?:for|is|was|of|that|if|in|or|at|by|not|rates?|some|certain|early|same|the same"
            + "|the infection|it|when|but)\\b)(?:[\\w'-]+ ){0,5}?";
    private static final String METHOD = "(?:ayurveda|homo?eopathy|(?:ayurvedic|homo?eopathic|herbal) (?:medicines?|treatments?|remed(?:y|ies))|naturopathy"
            + "|acupuncture|acupressure|hypnosis|hypnotherapy|reiki|panchakarma|chiropractic(?: care)?|adjustments?"
            + "|stem cells?|stem cell therapy|ozone therapy|laser therapy|chelation"
            + "|(?:light|cold|heat|iv|infusion|hormone|magnet|shockwave|decompression) therapy)";
    private static final String FOR_GOOD = "(?:permanently|once and for all|forever)";
    private static final String NOT_OF_HEALING = "\\b(?:scientists?|trials?|foundation|awareness (?:month|week|day|walk|campaign)"
            + "|donat\\w+|fundrais\\w*|walk (?:for|with)|^walk|race for|ribbon|search(?:ed|ing)? for|quest|someday|one day|looking for"
            + "|find(?:ing)? (?:a|the) cure|antibiotics?|hepatitis c|early detection"
            + "|(?:detect|caught|found|diagnos|treat)(?:ed)? early|resin|composite|light(?! therapy)|gel|adhesive|bonding|polish|concrete|cement|lamp|uv|period"
            + "|believed|century|centuries|the only (?:cure|type|kind|variety)"
            + "|possibility|obstructions?|obstacles?|incurable|if (?:it is )?(?:found|caught)"
            + "|(?:conventional|allopath\\w*|western|modern)\"? medicine (?:focus\\w*|can|treats?|cures?)"
            + "|pound of cure|only way to cure|case reports?|used to cure)\\b";
    private static final String HOPED_FOR = "\\b(?:hop(?:e|es|ing)|intended to|designed to|attempt\\w*|try|trying|tried|may|might|could|potentially|sometimes"
            + "|often(?! (?:told|called))|focus(?:es|ed)?|goals?|mission|our vision|aims?|dreams?|research\\w*|stud(?:y|ies)|history|ancient (?!\\w+ cures)|wish\\w*|(?<!if you )wants?|claim\\w*|expect\\w*|until|unlikely|likely)\\b";
    private static final String CONDITION = "\\b(?:if|unless|until|whether|in some|in many|in certain|hopefully|eventually|sometimes|goal|aim|study|claims?)\\b";
    private static final String CURABLE_ANYWAY = "\\b(?:pneumonia|covid\\S*|coronavirus|infections?|tuberculosis|tb|early|gingivitis|malaria|syphilis|chlamydia|gonorrh?ea"
            + "|std|stds|sti|stis|strep|scabies|ringworm|athlete's foot|h\\. pylori|leuka?emia|lymphoma|cancers?|appendicitis"
            + "|some (?:types|kinds|forms|cases|patients|people)|creams?|ointments?|over-the-counter|unless|until|whether|if (?:it|they|you|the|your|a|an|this|we) [^,]{0,60}$"
            + "|if (?:not|only|ever|your [a-z]+ can)|transplants?)\\b";
    private static final String FULLY = "(?:permanently|completely|totally|naturally|for good|forever|once and for all|for life|from (?:the|its|their) (?:very )?roots?|at (?:the|its|their) roots?)";

    static final List<Phrase> ALL = List.of(
            cure("cure|curing",
                    "\\bcur(?:es?|ed|ing) (?:it|them|you|this|these|patients|(?:the|this|your|such) (?:[a-z]+ )?(?:disease|illness|condition|problem|ailment|disorder)s?) "
                            + FULLY + "\\b"),
            cure("cure|curing",
                    "\\bcur(?:es?|ing) (?:the |its |your |their |this )?(?:[\\w-]+ ){0,3}?(?:(?:and|or) (?:the )?)?(?:root|underlying) causes?\\b"),
            cure("cured",
                    "\\b" + ILLNESS
                            + ",?(?: (?:and|or) [\\w' -]{3,30}?| etc\\.?,?)? (?:is|are|gets?|has been|have been) "
                            + "(?:[a-z]+ly )?cured (?:by|with|through|using) (?!surgery|antibiotics|rest|time|water|nature|removing|removal|the (?:body|immune))")
                    .unless(NOT_OF_HEALING + "|" + CURABLE_ANYWAY),
            cure("cure",
                    "\\b(?:(?<!be )permanent(?:ly)? cur(?:es?|ed)|cur(?:es?|ed) permanently|miracle cures?"
                            + "|(?<!be )complete(?:ly)? cure[sd]?|cure[sd]? (?:(?:it|them|you|this) )?completely|instant cures?"
                            + "|(?:long[- ]term|long[- ]lasting|lasting|total|lifelong|guaranteed) cures?)\\b"),
            cure("cure",
                    "\\b" + METHOD
                            + " (?:(?:can|will|does|also|actually|even|naturally|completely|permanently) ){0,2}(?:[a-z]+ and )?cures?\\b"),
            cure("cured",
                    "\\bcan (?:now |also |all |even )?be (?:[\\w]+ly )?cured (?:by|with|through|using) (?:our |the )?(?:[\\w-]+ )?"
                            + METHOD + "\\b"),
            cure("cured",
                    "\\b(?:you|patients?|women|men|people|" + ILLNESS
                            + ")[^.;?]{0,80}? can (?:[a-z]+ ){0,2}?be (?:[a-z]+ ){0,2}?cured\\b"
                            + "|\\bcan be (?:[a-z]+ly )?cured (?=without\\b|within\\b|in (?:just |only |as little as )?(?:an?|one|two|three|\\d+) "
                            + "|permanently|completely|for good|naturally)")
                    .needs("can ").unless(NOT_OF_HEALING + "|" + CURABLE_ANYWAY),
            cure("cured",
                    "\\b(?:patients?|clients?|women|men|children|couples|thousands|hundreds)\\b[^.;?]{0,90}? (?:is|are|were|have been|get|got)"
                            + " (?:(?!being\\b)[a-z]+ )?cured\\b")
                    .needs("patient|client|men|children|couples|thousands|hundreds")
                    .unless(NOT_OF_HEALING + "|" + CURABLE_ANYWAY),
            cure("cured",
                    "\\b" + ILLNESS + " (?:is |are )?(?:(?:successfully|completely|naturally|safely|quickly) )?cured"
                            + "(?:$|[!.]| (?=without|within|in (?!the\\b)|naturally|for good|forever|by our|at our|here)\\b)")
                    .unless(NOT_OF_HEALING + "|" + CURABLE_ANYWAY),
            cure("cure",
                    "\\b(?:conditions|diseases|ailments|illnesses|disorders|problems) (?:that )?(?:we|dr\\.? [\\w]+|"
                            + METHOD
                            + ") (?:can )?cures?\\b"),
            cure("cure",
                    "\\b(?:we|dr\\.? [\\w]+|(?:our|this|these) (?:(?!be\\b)[\\w-]+ ){1,3}?)(?: ?(?:can|will|have|has|also|actually|successfully"
                            + "|completely|even|routinely|'ve|do)){0,3} cure[sd]?\\b"),
            cure("cure|curing",
                    "\\b(?:cur(?:e|es|ing)|get cured of|are cured of) " + OF_WHATEVER_KIND + ILLNESS),
            cure("permanently|once and for all",
                    "\\bpermanently (?:resolve|eliminate|eradicate|heal|reverse|end)s? (?:[\\w'-]+ ){0,4}?" + ILLNESS
                            + "|\\b(?:resolve|eliminate|eradicate|heal|reverse)s? (?:[\\w'-]+ ){0,4}?" + ILLNESS + " "
                            + FOR_GOOD + "\\b"),
            cure("cure",
                    "\\b(?:the|a|your|natural|proven|real|true|ultimate|lasting|new|safe|effective|quick|fast|painless|one-day|ayurvedic"
                            + "|homo?eopathic|herbal|holistic|drug-free|non-surgical|surgical|root-cause|healthy|complete|simple|powerful|unique) cures? for "
                            + "(?:[\\w'-]+ ){0,3}?" + ILLNESS + "|^cures? for (?:[\\w'-]+ ){0,3}?" + ILLNESS));

    private CurePhrases() {}

    /** A cure of an illness, neither hoped for nor under a condition. */
    private static Phrase cure(String triggers, String regex) {
        return claim(Topic.CURE, triggers, regex).unless(NOT_OF_HEALING).unlessBefore(HOPED_FOR)
                .unlessAfter(CONDITION);
    }
}
