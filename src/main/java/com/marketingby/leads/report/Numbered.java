package com.marketingby.leads.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that come again and again, each kept once and named by its number. */
final class Numbered {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int of(String text) {
        return numbers.computeIfAbsent(text, _ -> numbers.size());
    }

    Collection<String> texts() {
        return numbers.keySet();
    }
}
