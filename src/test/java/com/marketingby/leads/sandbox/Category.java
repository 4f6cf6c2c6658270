package com.marketingby.leads.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of business a clinic is, as Google's types and as words that people search by. */
public enum Category {
    DENTIST(34, "dentist", "dentist", "dentist dental dentistry",
            "Dental, Family Dentistry, Dental Care, Smiles, Dental Studio, Dental Group"),
    DOCTOR(26,
            "doctor", "doctor", "doctor physician clinic clinics medical",
            "Family Medicine, Primary Care, Medical Clinic, Internal Medicine, Health Center, Physicians"),
    PEDIATRICIAN(
            8, "doctor", "doctor",
            "pediatric pediatrics pediatrician",
            "Pediatrics, Children's Clinic, Kids Care, Pediatric Clinic, Pediatric Group, Child Health"),
    CHIROPRACTOR(
            10, "health",
            "chiropractor", "chiropractor chiropractic",
            "Chiropractic, Spine Center, Back and Neck, Chiropractic Clinic, Wellness, Spinal Care"),
    PHYSIOTHERAPIST(
            8, "physiotherapist",
            "physiotherapist",
            "physiotherapist physical therapy rehab",
            "Physical Therapy, Rehab, Sports Therapy, Motion Therapy, Therapy Center, Rehabilitation"),
    VETERINARIAN(
            10,
            "veterinary_care",
            "veterinary_care",
            "veterinarian veterinary vet animal",
            "Animal Hospital, Veterinary Clinic, Pet Care, Vet Center, Animal Clinic, Pet Hospital"),
    MED_SPA(
            4,
            "spa",
            "medical_spa",
            "medspa spa aesthetics",
            "Aesthetics, Med Spa, Skin Studio, Laser and Skin, Medical Spa, Skin Clinic");

    final int share;
    final String legacyType;
    final String newType;
    private final String trades;
    private final String words;

    Category(int share, String legacyType, String newType, String words, String trades) {
        this.share = share;
        this.legacyType = legacyType;
        this.newType = newType;
        this.words = words;
        this.trades = trades;
    }

    /** Words that end the name of such a business, the plainest first. */
    List<String> trades() {
        return List.of(trades.split(", ", -1));
    }

    boolean isCalled(String word) {
        var all = List.of(words.split(" ", -1));
        return all.contains(word) || (word.endsWith("s") && all.contains(word.substring(0, word.length() - 1)));
    }

    boolean hasType(String type) {
        return type.equals(legacyType) || type.equals(newType);
    }

    /** The category that the words name; a plain word such as clinic counts only when there is no other. */
    static Optional<Category> named(List<String> words) {
        return Stream.of(values()).filter(category -> words.stream().anyMatch(category::isCalled))
                .min(Comparator.comparing(category -> category == DOCTOR));
    }
}
