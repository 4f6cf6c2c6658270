package com.marketingby.leads.compliance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which links may lead to a notice, by their words and their address. */
final class LinkTopics {
    private static final Pattern FOLLOW = words("privacy|hipaa|notice|legal|patient|forms|insurance|rights|complian");
    private static final List<String> KEEP = List.of("privacy", "hipaa", "npp", "notice", "legal", "patient", "forms",
            "insurance", "rights", "complian", "terms", "transparen", "cms-hpt", "estimate", "surprise", "discriminat",
            "language", "accessib", "complaint", "records", "privacidad", "aviso", "services", "telehealth");

    private LinkTopics() {}

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether an adequate read follows the link. */
    static boolean toFollow(LinkSeen link) {
        return FOLLOW.matcher(link.text()).find() || FOLLOW.matcher(Reading.path(link.href())).find();
    }

    /** Whether the link is worth keeping as evidence. */
    static boolean worthKeeping(String text, String href) {
        var lower = (text + " " + href).toLowerCase(Locale.ROOT);
        for (var word : KEEP) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
