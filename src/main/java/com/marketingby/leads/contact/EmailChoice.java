package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the e-mails of a site in order: the one a visitor would write to first. */
final class EmailChoice {
    private static final Set<String> GENERAL = Set.of("info", "contact", "office", "hello", "frontdesk", "front.desk",
            "appointments", "appointment", "reception", "mail", "email", "admin", "clinic", "team", "dental", "smile",
            "care",
            "contactus", "desk", "practice", "inquiries", "ask", "scheduling", "schedule", "welcome", "contacto",
            "help");
    private static final Set<String> SIDE = Set.of("careers", "career", "jobs", "hr", "employment", "resumes",
            "billing",
            "webmaster", "privacy", "press", "media", "support", "legal", "abuse", "postmaster", "accessibility", "ada",
            "compliance", "newsletter", "unsubscribe", "marketing", "sales", "records", "referrals", "accounting",
            "web", "seo",
            "hiring", "donotsell", "dpo", "volunteer", "orders");

    private final Ranking<String> ranking = new Ranking<>();
    private final String companyKey;

    private EmailChoice(String companyKey) {
        this.companyKey = companyKey;
    }

    static List<Ranking.Entry<String>> of(List<Found<String>> found, String companyKey) {
        var choice = new EmailChoice(companyKey);
        found.forEach(choice::add);
        return choice.ranking.ordered();
    }

    private void add(Found<String> email) {
        var entry = ranking.add(email.value().toLowerCase(Locale.ROOT), email.sourced(), email.method(),
                points(email.method()));
        var host = EmailAddress.host(email.value());
        var name = EmailAddress.name(email.value());
        if (SiteName.isSame(host, SiteName.host(email.page().url()))) {
            entry.because("at the site's own domain", 8);
        } else if (isNamedLikeCompany(SiteName.label(host)) || isNamedLikeCompany(Text.key(name))) {
            entry.because("named like the company", 6);
        } else if (EmailAddress.isEveryones(host)) {
            entry.because("an ordinary mailbox", 3);
        }
        role(entry, name);
        if (email.inText() && email.in(PageText.FOOTER | PageText.HEADER | PageText.ADDRESS)) {
            entry.because("in footer or header", 1);
        }
        if (email.in(PageText.ARTICLE)) {
            entry.because("in an article", -2);
        }
        entry.because("on " + email.page().url().getPath(), 1);
    }

    private static void role(Ranking.Entry<String> entry, String name) {
        if (GENERAL.contains(name)) {
            entry.because("a general mailbox", 3);
        } else if (SIDE.contains(name)) {
            entry.because("a side mailbox", -5);
        }
    }

    private boolean isNamedLikeCompany(String word) {
        return word.length() > 4 && companyKey.length() > 4 && (word.contains(companyKey) || companyKey.contains(word));
    }

    private static int points(String method) {
        return switch (method) {
            case "json-ld", "microdata", "rdfa", "vcard" -> 4;
            case "mailto" -> 3;
            default -> 2;
        };
    }
}
