package com.marketingby.leads.sandbox;

import java.util.Map;

/** The states in which invented clinics lie. */
final class States {
    private static final Map<String, String> NAMES = Map.of("TX", "Texas", "AR", "Arkansas", "OK", "Oklahoma");

    private States() {}

    static String name(String letters) {
        return NAMES.getOrDefault(letters, letters);
    }
}
