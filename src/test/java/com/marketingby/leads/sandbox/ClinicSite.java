package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The website of one clinic: home, contact and about pages, a privacy policy, robots.txt, a sitemap. */
record ClinicSite(Profile clinic, Position position, Style style, Quirk quirk) implements Website {

    @Override
    public Answer get(String path) {
        if (path.equals("/robots.txt")) {
            return Robots.of(quirk);
        }
        if (quirk == Quirk.REFUSES) {
            return Answer.of(403, "text/html; charset=utf-8", "<html><body><h1>403 Forbidden</h1></body></html>");
        }
        if (quirk == Quirk.PARKED) {
            return Answer.html(Resource.filled("pages/parked.html", Map.of("domain", clinic.domain())));
        }
        return page(path);
    }

    private Answer page(String path) {
        if (path.equals("/") || path.equals("/index.html")) {
            return quirk == Quirk.HUGE ? Answer.html(framed("home") + Padding.of(6_000_000))
                    : Answer.html(framed("home"));
        }
        if (path.equals(style.contactPath)) {
            return Answer.html(framed("contact"));
        }
        if (path.equals(style.aboutPath)) {
            return Answer.html(framed("about"));
        }
        return path.equals("/privacy") ? Answer.html(framed("privacy")) : notFound();
    }

    private static Answer notFound() {
        return Answer.of(404, "text/html; charset=utf-8",
                "<html lang=\"en\"><title>Not found</title><h1>404</h1></html>");
    }

    private String framed(String page) {
        var slots = new HashMap<>(slots(page));
        var language = style == Style.SPANISH ? "es/" : "";
        slots.put("main", Resource.filled("pages/" + language + page + ".html", slots));
        return Resource.filled("pages/" + style.name().toLowerCase(Locale.ROOT) + ".html", slots);
    }

    private Map<String, String> slots(String page) {
        var slots = new HashMap<>(clinic.slots());
        slots.put("page", page);
        slots.put("lang", quirk == Quirk.NO_LANG ? "" : style == Style.SPANISH ? " lang=\"es\"" : " lang=\"en\"");
        slots.put("contactPath", style.contactPath);
        slots.put("aboutPath", style.aboutPath);
        slots.put("email",
                page.equals("home") && quirk == Quirk.EMAIL_ON_CONTACT_PAGE ? "" : Email.written(clinic, quirk));
        slots.put("head", StructuredData.head(clinic, position, quirk, style));
        slots.put("business", StructuredData.inBody(clinic, quirk));
        slots.put("form", quirk == Quirk.MAILTO_FORM ? "mailto:" + clinic.email() : "/submit");
        return slots;
    }
}
