package com.marketingby.leads.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Finds the sentence by which a site's terms of use forbid programs to read it. */
final class Terms {
    private static final int LONGEST_SENTENCE = 1_500;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+");
    private static final Pattern READING = Pattern.compile(
            "\\b(?:scrap(?:e|es|ing|er|ers)|crawl(?:s|ing|er|ers)?|spiders?|robots?|automated means)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDS = Pattern.compile(
            "\\b(?:prohibit(?:s|ed)?|forbid(?:s|den)?|not (?:be )?(?:permitted|allowed|authorized)|"
                    + "(?:may|shall|must|will|can|do|should) ?not|agree not|without (?:our|the|prior|express)|no (?:person|user|one) may)\\b",
            Pattern.CASE_INSENSITIVE);

    private Terms() {}

    static Optional<String> prohibition(Document document) {
        String text = document.body().text();
        return READING.matcher(text).find() ? Arrays.stream(SENTENCE_END.split(text)).filter(Terms::forbids).findFirst()
                : Optional.empty();
    }

    private static boolean forbids(String sentence) {
        return sentence.length() <= LONGEST_SENTENCE && READING.matcher(sentence).find()
                && FORBIDS.matcher(sentence).find();
    }
}
