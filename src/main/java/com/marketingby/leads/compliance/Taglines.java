package com.marketingby.leads.compliance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How offers of language assistance begin in other languages. */
final class Taglines {
    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("si habla español", "es"),
            Map.entry("asistencia lingüística", "es"), Map.entry("tiếng việt", "vi"), Map.entry("如果您", "zh"),
            Map.entry("繁體中文", "zh"), Map.entry("한국어", "ko"), Map.entry("اللغة", "ar"), Map.entry("خبردار", "ur"),
            Map.entry("tagalog", "tl"), Map.entry("parlez français", "fr"), Map.entry("हिंदी", "hi"),
            Map.entry("हिन्दी", "hi"), Map.entry("فارسی", "fa"), Map.entry("deutsch sprechen", "de"),
            Map.entry("ગુજરાતી", "gu"), Map.entry("по-русски", "ru"), Map.entry("русском", "ru"),
            Map.entry("日本語", "ja"), Map.entry("ພາສາ", "lo"), Map.entry("português", "pt"), Map.entry("kreyòl", "ht"),
            Map.entry("po polsku", "pl"), Map.entry("parla italiano", "it"));

    private static final List<String> BEGINNINGS = List.copyOf(LANGUAGES.keySet());
    private static final WordSearch SEARCH = WordSearch.of(BEGINNINGS);

    private Taglines() {}

    static @Nullable String language(Sentence sentence) {
        var found = SEARCH.in(sentence.lower()).nextSetBit(0);
        return found < 0 ? null : LANGUAGES.get(BEGINNINGS.get(found));
    }
}
