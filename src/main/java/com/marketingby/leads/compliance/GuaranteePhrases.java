package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Phrase.claim;

import java.util.List;

/** The words by which pages promise how a treatment turns out. */
final class GuaranteePhrases {
    private static final String RESULT = "(?:results?|relief|weight[- ]loss|fat[- ]loss|inch[- ]loss|success|outcomes?"
            + "|cures?|improvements?|pregnanc(?:y|ies)|bab(?:y|ies)|live births?|healing|recovery|(?:hair )?regrowth|hair growth|smiles?"
            + "|(?:straighter|straight|whiter|white) teeth|clear(?:er)? skin|removal|reduction|elimination|eradication"
            + "|(?:20/20|perfect|better|clear|improved) vision|(?:better|improved) hearing"
            + "|(?:painless|pain[- ]free) [a-z]+)";
    private static final String FREE_OF_IT = "(?:lice|nit|lice and nit|pain|acne|symptom|hair|wrinkle|smoke|nicotine|drug|migraine"
            + "|headache|allergy|cavity|bug|tick|itch|blemish|vein)[- ](?:and [a-z]+[- ])?free";
    private static final String SERVICE_PROMISE = "\\b(?:satisfaction|prices?|pricing|(?<!success )rates?|financing|approv(?:al|ed)"
            + "|appointments?|privacy|confidential\\w*|lowest|refunds?|discounts?|warrant(?:y|ies)|(?<!baby )delivery|loans?|parking"
            + "|turnaround|booking|reservations?|on[- ]time|response|a call|wait times?|secure|encrypt\\w*|payments?"
            + "|checkout|website|(?:workman|craftsman)ship|materials|debts?|tax(?:es)?|money raised|breakage|defects?"
            + "|lifetime|(?:for|of) (?:[\\w-]+ ){0,3}?years?|repair(?:ed|s)?|replac(?:e|ed|ing)|free of charge|test results?|lab results?)\\b";
    private static final String NOT_THE_BODY = SERVICE_PROMISE
            + "|\\b(?:be seen|be treated|wait|pay|save|speak|talk|reach|find|schedule|receive an?|see (?:an?|the|your|our|dr)"
            + "|feel (?:welcome|comfortable|at home|like|safe|heard|respected|cared))\\b";

    static final List<Phrase> ALL = List.of(
            guarantee("\\bguaranteed,? (?:[\\w-]+ ){0,3}?" + RESULT + "\\b"),
            guarantee(
                    "\\b" + RESULT + "(?:,| -|:)? ?(?:[\\w%-]+,? ){0,3}?guaranteed\\b"
                            + "|\\b(?:zero|no) pain,? guaranteed\\b|\\b(?:painless|pain[- ]free|comfortable) (?:[\\w-]+,? ){1,3}guaranteed\\b"),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\bguarantees? (?:that )?(?:you(?:'ll| will| can| are going|r? (?:pain|symptoms|condition|teeth|smile|vision|hearing"
                            + "|weight|skin|hair|tattoo|treatment|procedure|surgery|body|back|health|life|implants?|success)\\b)"
                            + "|you (?:bring|take|see|feel|lose|hear|get|achieve|love|keep)\\b)")
                    .unlessNear(NOT_THE_BODY),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\bguarantees? (?:you )?that [^.;]{0,60}?\\b(?:will|can) (?:[a-z]+ly )?(?:start |stay |be )?(?:[a-z]+ly |\\d+ ?% )?"
                            + "(?:grow(?:ing)?|regrow|disappear|heal(?:ed)?|improve|go away|straight(?:er)?|whiter|gone|eradicated|cured|removed"
                            + "|eliminated|succeed|successful|work(?! with)|lose|" + FREE_OF_IT + ")\\b")
                    .unlessNear(NOT_THE_BODY),
            guarantee(
                    "\\b(?:we|i|clinic|practice|team|office|program|treatment|method|procedure|system|therapy|center|centre|clinic near (?:me|you)|dr\\.? \\w+)"
                            + " (?:(?:can|will|do|does|also|always|personally|absolutely|proudly|even|fully|'ll) ){0,2}guarantees? "
                            + "(?:[\\w%,-]+ ){0,5}?" + RESULT + "\\b"),
            guarantee(
                    "\\bguaranteed to (?:work|relieve|help|eliminate|cure|lose|reduce|improve|whiten|stop|fix|heal"
                            + "|restore|lower|remove|end|boost|transform|give you|make you (?:look|feel)|see|look|get (?:you|rid)|grow|regrow|clear"
                            + "|kill|be (?:[a-z]+ )?(?:effective|successful|painless|safe|gone|" + FREE_OF_IT
                            + "))\\b"),
            guarantee(
                    "\\bguaranteed (?:to be |to stay |to remain )?(?:[a-z]+ )?" + FREE_OF_IT + "\\b|\\b" + FREE_OF_IT
                            + ",? (?:[\\w-]+ ){0,3}?guaranteed?\\b|\\bguarantees? (?:[\\w,-]+ ){0,3}?" + FREE_OF_IT
                            + "\\b"),
            guarantee(
                    "\\b(?:lose|losing|drop|shed|get rid of|painless)\\b[^.;]{0,60}?\\bguaranteed\\b"),
            guarantee(
                    "\\b(?:our|this) (?:[\\w-]+ ){1,3}?guarantees? (?:[\\w%-]+ ){0,4}?" + RESULT + "\\b"
                            + "|\\bguarante(?:e[sd]?|eing) (?:[\\w-]+ ){0,3}?(?:pain[- ]?free|painless)\\b"
                            + "|\\bguaranteed (?:successful|effective|safe)\\b|\\b" + RESULT
                            + "[^.;]{0,30}\\bwe guarantee (?:them|it)\\b"),
            guarantee(
                    "\\b(?:(?:to|that|which|and|does|do|will|can) guarantee|guarantees|guaranteeing) (?:[\\w%,-]+ ){0,4}?"
                            + RESULT + "\\b"
                            + "|\\bguarantees?\\b[^.;]{0,60}? (?:complete|permanent|total) (?:removal|elimination|eradication)\\b"),
            claim(Topic.GUARANTEE, "guarantee",
                    "\\b(?:pregnancy|baby|live birth|results|success|weight[- ]loss|pain[- ]relief|relief|hair (?:growth|removal)|regrowth|"
                            + FREE_OF_IT + ") guarantee\\b")
                    .unlessNear(SERVICE_PROMISE + "|\\b(?:void|voids|terms|conditions|requires?)\\b"),
            claim(Topic.GUARANTEE, "guarantee", "\\bguarantees? [^.;]{0,40}?\\b(?:bring|take) home (?:a|your) baby\\b"),
            claim(Topic.GUARANTEE, "ensure|promise",
                    "\\bensures? (?:that )?you(?:'ll| will| are)? (?:(?:be|stay|become|remain) )?(?:[a-z]+ly )?"
                            + FREE_OF_IT
                            + "\\b|\\bwe promise (?!to\\b)(?:[\\w%-]+ ){0,3}?" + RESULT + "\\b")
                    .unlessNear(SERVICE_PROMISE + "|\\b(?:possible|extent|goal|aim)\\b"),
            claim(Topic.GUARANTEE, "100",
                    "\\b100 ?(?:%|percent|per cent) (?:[\\w-]+(?:,| and|, and) )?(?:effective(?:ness)?|safe\\b"
                            + "|pain[- ]?free|painless|success(?:ful)?|cure|relief|guaranteed (?:results|treatments?|cures?|relief)"
                            + "|results|eradicated)\\b(?![- ](?:driven|oriented|based|focused))")
                    .unlessNear(SERVICE_PROMISE
                            + "|\\b(?:abstinence|only (?:way|method)|nearly|almost|close to|up to|expect"
                            + "|environment|committed|dedicated|strive|office|covid\\S*|(?:clean(?:ed|er|liness)?"
                            + "|steril\\w*|sanitiz\\w*)|secure|used (?:correctly|properly))\\b|100 ?% (?:all[- ])?natural"),
            claim(Topic.GUARANTEE, "money back|money-back",
                    "\\b(?:results?|relief|lose|pain|works?)\\b[^.]{0,50}\\bor (?:your|you get your) money[- ]back\\b"));

    private GuaranteePhrases() {}

    /** The word itself, said of a result and not of the service. */
    private static Phrase guarantee(String regex) {
        return claim(Topic.GUARANTEE, "guarantee", regex).unlessNear(SERVICE_PROMISE);
    }
}
