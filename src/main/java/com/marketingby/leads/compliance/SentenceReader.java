package com.marketingby.leads.compliance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the marks of one page, sentence by sentence. */
final class SentenceReader {
    private static final int MOST_PER_TOPIC = 4;
    private static final int SENTENCES_TO_A_CONTACT = 5;
    private static final PhraseSearch PHRASES = new PhraseSearch(
            Stream.of(AdvertisingPhrases.ALL, NoticePhrases.ALL).flatMap(List::stream).toList());
    private static final Pattern CONTACT = Pattern.compile("\\(?\\b\\d{3}\\)?[ .-]{0,2}\\d{3}[ .-]\\d{4}\\b"
            + "|\\b(?:www\\.|https?://)\\S|\\b[\\w-]+\\.(?:gov|state\\.tx\\.us|com|org)\\b|[\\w.-]@[\\w-]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[(?:[A-Z][A-Z /&'’-]{5,60}|(?:insert|your|records?"
            + "|practice|clinic|company|business|name|address|phone|date|website|city|provider|doctor)\\b[^\\]=@]{0,60})\\]"
            + "|\\{\\{[\\w .]{1,40}\\}\\}|(?i:lorem ipsum)|\\bXX/XX/XXXX\\b|\\[DATE\\]");
    private static final Pattern LOCATION = Pattern.compile("\\(?\\b\\d{3}\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}\\b"
            + "|\\b(?:tx|texas),? \\d{5}\\b");
    private final Map<Topic, List<Mark>> marks = new EnumMap<>(Topic.class);
    private final boolean quotable;
    private @Nullable Sentence authority;
    private int sinceAuthority;

    SentenceReader(boolean quotable) {
        this.quotable = quotable;
    }

    List<Mark> marks() {
        return marks.values().stream().flatMap(List::stream).toList();
    }

    void read(Sentence sentence) {
        phrases(sentence);
        contact(sentence);
        placeholder(sentence);
        tagline(sentence);
    }

    private void phrases(Sentence sentence) {
        for (var phrase : PHRASES.triggeredBy(sentence)) {
            var match = room(phrase.topic()) ? phrase.in(sentence) : null;
            if (match != null) {
                found(phrase.topic(), sentence, match);
            }
        }
    }

    private void found(Topic topic, Sentence sentence, MatchResult match) {
        if (topic == Topic.LICENSING_AUTHORITY) {
            authority = sentence;
            sinceAuthority = 0;
            return;
        }
        var detail = topic == Topic.NOTICE_DATE ? date(match)
                : topic == Topic.FEDERAL_ASSISTANCE ? match.group() : null;
        add(topic, sentence.quote(match.start(), match.end()), detail);
    }

    private static String date(MatchResult match) {
        var date = match.group("date");
        return date == null ? match.group("other") : date;
    }

    /** An authority counts once a way to reach it stands with it. */
    private void contact(Sentence sentence) {
        if (hasNumber(sentence.lower()) && room(Topic.LOCATION) && LOCATION.matcher(sentence.lower()).find()) {
            add(Topic.LOCATION, sentence.quote(0, 0), null);
        }
        if (authority == null) {
            return;
        }
        if (CONTACT.matcher(sentence.lower()).find()) {
            add(Topic.LICENSING_AUTHORITY, authority.quote(0, 0), null);
            authority = null;
        } else if (++sinceAuthority > SENTENCES_TO_A_CONTACT) {
            authority = null;
        }
    }

    /** Both a telephone number and a ZIP have four digits together, of which one stands at a fourth place. */
    private static boolean hasNumber(String lower) {
        for (var at = 3; at < lower.length(); at += 4) {
            if (isDigit(lower.charAt(at)) && digitsAround(lower, at) >= 4) {
                return true;
            }
        }
        return false;
    }

    private static int digitsAround(String lower, int at) {
        var from = at;
        while (from > 0 && isDigit(lower.charAt(from - 1))) {
            from--;
        }
        var until = at;
        while (until < lower.length() && isDigit(lower.charAt(until))) {
            until++;
        }
        return until - from;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private void placeholder(Sentence sentence) {
        if (sentence.text().indexOf('[') < 0 && sentence.text().indexOf('{') < 0 && !sentence.lower().contains("lorem")
                && !sentence.text().contains("XX/")) {
            return;
        }
        var match = PLACEHOLDER.matcher(sentence.text());
        if (match.find()) {
            add(Topic.PLACEHOLDER, match.group(), null);
        }
    }

    private void tagline(Sentence sentence) {
        var language = Taglines.language(sentence);
        if (language != null && tagged(language)) {
            marks.computeIfAbsent(Topic.TAGLINE, _ -> new ArrayList<>()).add(new Mark(Topic.TAGLINE, null, language));
        }
    }

    private boolean tagged(String language) {
        return marks.getOrDefault(Topic.TAGLINE, List.of()).stream().noneMatch(mark -> language.equals(mark.detail()));
    }

    /** A mark from a link or an attribute instead of a sentence. */
    void add(Topic topic, @Nullable String quote, @Nullable String detail) {
        var known = marks.computeIfAbsent(topic, _ -> new ArrayList<>());
        var mark = new Mark(topic, quotable && quote != null && !quote.isBlank() ? quote : null, detail);
        if (known.size() < MOST_PER_TOPIC && !known.contains(mark)) {
            known.add(mark);
        }
    }

    private boolean room(Topic topic) {
        return marks.getOrDefault(topic, List.of()).size() < MOST_PER_TOPIC;
    }
}
