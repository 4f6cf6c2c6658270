package com.marketingby.leads.contact;

import java.util.List;
import java.util.Map;

/** Puts the findings of all pages of one site together. */
final class SiteReading {
    private final List<PageView> pages;

    SiteReading(List<PageView> pages) {
        this.pages = pages;
    }

    Contacts contacts() {
        var emails = pages.stream().flatMap(page -> Emails.in(page).stream()).map(Found::sourced).distinct().limit(20)
                .toList();
        return new Contacts(List.of(), emails, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), null, List.of(), Map.of());
    }
}
