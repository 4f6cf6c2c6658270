package com.marketingby.leads.compliance;

import java.util.List;

/** Which links may lead to a notice, by their words and their address. */
final class LinkTopics {
    private static final WordSearch FOLLOW = WordSearch.of(List.of("privacy", "hipaa", "notice", "legal", "patient",
            "forms", "insurance", "rights", "complian"));
    private static final WordSearch KEEP = WordSearch.of(List.of("privacy", "hipaa", "npp", "notice", "legal",
            "patient", "forms",
            "insurance", "rights", "complian", "terms", "transparen", "cms-hpt", "estimate", "surprise", "discriminat",
            "language", "accessib", "complaint", "records", "privacidad", "aviso", "services", "telehealth"));

    private LinkTopics() {}

    /** Whether an adequate read follows the link. */
    static boolean toFollow(LinkSeen link) {
        return FOLLOW.any(link.text()) || FOLLOW.any(Reading.path(link.href()));
    }

    /** Whether the link is worth keeping as evidence. */
    static boolean worthKeeping(String text, String href) {
        return KEEP.any(text) || KEEP.any(href);
    }
}
