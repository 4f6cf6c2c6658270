package com.marketingby.leads.compliance;

import java.util.regex.Pattern;

/** Whether a sentence, in lower case, says something of its own, or denies, doubts, quotes or warns of it. */
final class Assertion {
    private static final Pattern HARMLESS = Pattern.compile("\\b(?:(?:no|without|zero)(?: (?:any|the|more|need for))?"
            + "(?: (?:negative|harmful|adverse|known|major|serious))? (?:side[- ]{1,2}effects?|down ?time|drugs?|surger(?:y|ies)|pain|needles?|shots?|drill(?:s|ing)?|obligations?|cost"
            + "|charge|gimmicks?|hassles?|waits?|waiting|contracts?|risks?|strings|hidden|fees?|medications?|invasive"
            + "|prescriptions?|injections?|recovery|scars?|exercise|diet(?:s|ing)?|hunger|cuts?|incisions?|anesthesia"
            + "|worries|stress|problem|excuses|exceptions?|questions?|doubt|matter|other|insurance|one)"
            + "|(?:do not|don't) (?:wait|delay|hesitate|worry|miss|let|settle|suffer|live|put off|be|forget)"
            + "|second to none|,? (?:and )?not (?:at |in )?(?:the |its |your |their |of )?symptoms?|not (?:only|just|to mention|to worry)|(?:do not|don't) (?:just|only|merely|simply)|pays? nothing|why not|never (?:again|been|worry|have to|too late)"
            + "|no longer (?:have|need|suffer|be|live|struggle)|can(?:'t|not) wait|nothing (?:else|works|beats|to lose)"
            + "|if (?:you're|you are|it's) not|when nothing|(?:have|has|did|does|do)(?: not|n't) (?:work|help)(?:ed)?"
            + "|(?:do|does|will)(?: not|n't) (?:have to|need to|involve|cause|require)"
            + "|no\\. ?\\d|(?:never|do not|don't) charge|whether or not|or (?:we|you) (?:don't|do not|won't)|no-(?:cost|charge|obligation))\\b");
    private static final Pattern DENIED_SUBJECT = Pattern
            .compile(
                    "(?:^|[,;:(] |\\b(?:while|although|though|because|since|that|and|as) )(?:no|neither|nor|none of (?:the|these)) (?:[\\w-]+ ){1,3}$");
    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|no|never|none|nor|neither|nobody|nothing|cannot"
            + "|without|unable|refuse[sd]?|declin(?:e|es|ed)|stopped|fail(?:s|ed)? to|lack(?:s|ing)?"
            + "|(?:do|does|did|is|are|was|were|ca|wo|would|could|should|have|has|must|need)n'?t)\\b"
            + "|\\b(?:few|hardly|rarely|seldom|impossible)\\b");
    private static final Pattern DENIED_AFTER = Pattern.compile("^[^;.]{0,40}?\\b(?:not|never|cannot|impossible"
            + "|(?:do|does|did|is|are|was|were|ca|wo|would|could|should)n'?t|no such|unavailable|excluded)\\b");
    private static final Pattern WARNING = Pattern.compile("\\b(?:beware|wary|red flags?|scams?|myths?|misconceptions?"
            + "|too good to be true|misleading|deceptive|false(?:ly)?|prohibit\\w*|unlawful|against the law|fraud\\w*"
            + "|illegal\\w*|unethical|forbid\\w*|banned|so-called|skeptical|suspicious|cautio\\w+"
            + "|warn\\w*|disclaim\\w*|hype|unrealistic|unsubstantiated|questionable|guidelines|regulations?"
            + "|claims? (?:of|to|that|about)|claiming|promises? of|promising"
            + "|who (?:claims?|promises?|guarantees?|offers?|says?|waives?|advertises?)|that (?:claims?|promises?|offers?|says?|waives?|advertises?)"
            + "|(?:clinic|provider|doctor|dentist|surgeon|practice|company|place|salon|spa|center|product|pill|cream|one|anything|something)s? that guarantees?"
            + "|how to (?:choose|find|pick|select|spot|tell|know)|what to (?:[\\w]+ )?(?:look|check|expect|ask|know)|things to"
            + "|questions to|tips (?:for|on|to)|if (?:someone|anyone|any|an?|another) |(?:any|some|many|(?<!the |'s |s' |best and |best & )most|(?<!unlike |than |like |every )other|certain|competing) (?:[\\w-]+ ){0,2}?"
            + "(?:clinics?|providers?|doctors?|dentists?|practices?|compan(?:y|ies)|products?|programs?|offices?|websites?"
            + "|practitioners?|chiropractors?|physicians?|surgeons?|ads?|people|treatments?(?! options))\\b)");
    private static final Pattern SHUNNED = Pattern
            .compile("\\b(?:avoid(?:ing)?|unlike|instead of|rather than) (?:[\\w'-]+ ){0,8}$");
    private static final Pattern STORY = Pattern.compile("\\b(?:i was|i am|i'm|i had|i've|i have|i went|i came|i felt"
            + "|i can(?! help)|i could|my(?! (?:patients?|office|practice|clinic)\\b)|(?<!near )me|i (?:would|will|love|highly|recommend|just|found|feel|never|got|started|think|know|tried|suffered)"
            + "|hands[- ]down|by far|highly recommend|would recommend|thank you|we've ever|our (?:son|daughter|kids)|he cured|she cured)\\b");
    private static final Pattern TURN = Pattern.compile("; |,? \\bbut\\b |, yet ");

    private Assertion() {}

    /** Whether nothing before the match or shortly after it in the same clause denies it. */
    static boolean affirmed(String lower, int start, int end) {
        return !lower.endsWith("?") && !denied(lower, start, end);
    }

    /** Whether a practice says the matched words of itself, in a sentence that is its own. */
    static boolean claimed(String lower, int start, int end) {
        return affirmed(lower, start, end) && !quoted(lower, start)
                && !SHUNNED.matcher(lower.substring(0, start)).find();
    }

    /** Whether a sentence is a practice's own, neither a warning nor a patient's story. */
    static boolean ownWords(String lower) {
        return !WARNING.matcher(lower).find() && !STORY.matcher(lower).find();
    }

    private static boolean denied(String lower, int start, int end) {
        if (DENIED_SUBJECT.matcher(lower.substring(0, start)).find()) {
            return true;
        }
        var before = HARMLESS.matcher(clauseBefore(lower, start) + lower.substring(start, end)).replaceAll(" ");
        return NEGATION.matcher(before).find()
                || DENIED_AFTER.matcher(HARMLESS.matcher(lower.substring(end)).replaceAll(" ")).find();
    }

    private static String clauseBefore(String lower, int start) {
        var before = lower.substring(0, start);
        var turns = TURN.matcher(before);
        var from = 0;
        while (turns.find()) {
            from = turns.end();
        }
        return before.substring(from);
    }

    private static boolean quoted(String lower, int start) {
        var open = 0;
        for (var at = 0; at < start; at++) {
            var letter = lower.charAt(at);
            if (letter == '"') {
                open = 1 - open;
            } else if (letter == '“') {
                open = 1;
            } else if (letter == '”') {
                open = 0;
            }
        }
        return open == 1;
    }
}
