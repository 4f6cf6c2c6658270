package com.marketingby.leads.sandbox;

/** How a website is built; its name in lower case is that of its page frame. */
enum Style {
    CLASSIC("/contact.html", "/about.html"),
    MODERN("/contact/", "/about-us/"),
    BUILDER("/contact-us",
            "/our-story"),
    SPANISH(
            "/contacto", "/nosotros");

    final String contactPath;
    final String aboutPath;

    Style(String contactPath, String aboutPath) {
        this.contactPath = contactPath;
        this.aboutPath = aboutPath;
    }
}
