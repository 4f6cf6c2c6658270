package com.marketingby.leads.compliance;

/** The parts of the catalogue whose rules are scored. */
enum Group {
    PRIVACY("B", "Privacy and records"),
    ADVERTISING("C", "Advertising"),
    ACCESSIBILITY("E", "Accessibility"),
    NOTICES(
            "F", "Other notices");

    private final String letter;
    private final String title;

    Group(String letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    String letter() {
        return letter;
    }

    String title() {
        return title;
    }
}
