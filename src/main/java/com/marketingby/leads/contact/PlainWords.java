package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that tell a page or a trade, so that a name made of nothing else is hardly a company's. */
final class PlainWords {
    private static final Set<String> PAGE = Set.of("contact", "us", "about", "our", "home", "page", "welcome", "to",
            "privacy",
            "notice", "policy", "policies", "practices", "of", "and", "terms", "conditions", "use", "service",
            "services",
            "office", "offices", "location", "locations", "hours", "hour", "appointment", "appointments", "request",
            "schedule",
            "book", "online", "new", "patient", "patients", "form", "forms", "info", "information", "team", "staff",
            "doctor",
            "doctors", "meet", "the", "map", "directions", "get", "in", "touch", "find", "visit", "call", "now",
            "today", "your",
            "an", "a", "for", "financial", "insurance", "faq", "faqs", "blog", "news", "testimonials", "reviews",
            "gallery",
            "accessibility", "statement", "disclaimer", "sitemap", "careers", "main", "menu", "address", "phone",
            "email", "inicio",
            "aviso", "de", "privacidad", "nosotros", "contacto", "servicios", "acerca", "official", "site", "website",
            "web");
    private static final Set<String> TRADE = Set.of("dentist", "dentists", "dental", "dentistry", "family", "cosmetic",
            "general",
            "chiropractor", "chiropractors", "chiropractic", "urgent", "care", "primary", "pediatric", "pediatrics",
            "pediatrician",
            "pediatricians", "clinic", "medical", "health", "healthcare", "wellness", "physical", "therapy",
            "therapist",
            "therapists", "spa", "med", "medspa", "veterinary", "veterinarian", "veterinarians", "vet", "animal",
            "hospital",
            "best", "near", "me", "trusted", "local", "emergency", "preventive", "implants", "implant", "orthodontist",
            "orthodontists", "orthodontics", "optometrist", "optometrists", "eye", "doctor", "doctors", "physician",
            "physicians", "counseling", "counselor", "psychologist", "psychiatrist", "dermatologist", "dermatology",
            "podiatrist", "acupuncture", "massage", "quality", "affordable", "gentle", "top", "rated", "services",
            "service",
            "and", "the", "in", "for", "of", "your", "a", "invisalign", "braces", "whitening", "surgery", "surgeon",
            "oral",
            "medicine", "practice", "office", "professional", "expert", "experts", "experienced", "texas", "tx", "pain",
            "relief");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    private PlainWords() {}

    /** Whether the words are those of a page's heading, such as "Contact Us" or "Notice of Privacy Practices". */
    static boolean nameAPage(String words) {
        return all(words, PAGE);
    }

    /** Whether the words only say what is done, such as "Family Dentistry" or "Best Chiropractor Near Me". */
    static boolean nameATrade(String words) {
        return all(words, TRADE);
    }

    private static boolean all(String words, Set<String> known) {
        var split = List.of(GAP.split(words.toLowerCase(Locale.ROOT).strip(), MOST_WORDS));
        return split.stream().anyMatch(word -> !word.isEmpty())
                && split.stream().allMatch(word -> word.isEmpty() || known.contains(word));
    }
}
