package com.marketingby.leads.lead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Leads as full as those of a clinic whose website was read: every contact column, each value's source, a score's outcomes. */
final class InventedLead {
    private static final List<String> COLUMNS = List.of("company", "email", "phone", "contact_first_name",
            "contact_last_name", "website_url", "address", "city", "state", "zip_code", "industry_category");
    private static final Map<String, String> OUTCOMES = IntStream.range(0, 40).boxed()
            .collect(Collectors.toMap("RULE-%02d"::formatted, number -> number % 3 == 0 ? "FAIL" : "PASS"));

    private InventedLead() {}

    /** The lead of a number; another number is another business. */
    static Lead of(long run, int number) {
        var site = "clinic-%d.example".formatted(number);
        return new Lead(null, "Clinic %d of Texas, PLLC".formatted(number), "office@" + site,
                "+1512%07d".formatted(number), "Maria", "Garcia", "https://www." + site + "/",
                "%d Oak Street, Suite %d".formatted(number, number % 90), "Austin", "TX", "78701", "Dentist", null,
                "website", "some gaps", true, 72, "No notice of privacy practices was found. (NPP-LINK)", "Texas",
                "website_crawl", metadata(run, site), null, BigDecimal.valueOf(4.5), BigDecimal.valueOf(30.2672),
                BigDecimal.valueOf(-97.7431));
    }

    private static Map<String, Object> metadata(long run, String site) {
        var metadata = new TreeMap<String, Object>();
        metadata.put("run", String.valueOf(run));
        metadata.put("fields", COLUMNS.stream().collect(Collectors.toMap(column -> column, _ -> origin(site))));
        metadata.put("texas", Map.of("verdict", "IN_TEXAS", "reasons", List.of("the address names Texas")));
        metadata.put("visit", Map.of("site", site, "outcome", "read", "at", "2026-11-22T12:00:00Z", "pages", 3));
        metadata.put("compliance", Map.of("catalogue", "1", "checked", true, "outcomes", OUTCOMES));
        return metadata;
    }

    private static Map<String, String> origin(String site) {
        return Map.of("source", "website", "url", "https://www." + site + "/contact", "method", "text", "quote",
                "Our office is at the corner of Oak Street and Main", "at", "2026-11-22T12:00:00Z");
    }
}
