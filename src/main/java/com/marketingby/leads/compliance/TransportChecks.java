package com.marketingby.leads.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules on transport and forms make of a site. */
final class TransportChecks {
    private TransportChecks() {}

    private record OnPage(PageEvidence page, FormSeen form) {
        Sighting sighting() {
            return Reading.at(page, form.action().isEmpty() ? null : form.action());
        }

        String action() {
            return form.action().toLowerCase(Locale.ROOT);
        }

        boolean plain() {
            return (page.url().startsWith("http:") && !action().startsWith("https:")) || action().startsWith("http:")
                    || action().startsWith("mailto:");
        }

        /** Only a script knows where the form sends. */
        boolean scripted() {
            return action().startsWith("javascript:") || action().equals("#")
                    || (action().isEmpty() && !form.post());
        }
    }

    static Outcome site(Reading reading) {
        return switch (reading.transport()) {
            case HTTPS -> Outcome.pass("the certificate is valid and plain http is redirected");
            case HTTPS_NOT_ENFORCED -> Outcome.partial("https works, but plain http is not redirected to it");
            case HTTP_ONLY -> Outcome.fail("the pages are served over plain http only");
            case BAD_CERTIFICATE -> Outcome.fail("the certificate does not validate");
            case UNKNOWN -> Outcome.unknown("how the site is served could not be established");
        };
    }

    private static List<OnPage> forms(Reading reading) {
        return reading.pages().stream().flatMap(page -> page.forms().stream().map(form -> new OnPage(page, form)))
                .toList();
    }

    private static Optional<Sighting> first(List<OnPage> forms, Predicate<OnPage> wanted) {
        return forms.stream().filter(wanted).map(OnPage::sighting).findFirst();
    }

    static Outcome form(Reading reading) {
        var forms = forms(reading);
        return first(forms, OnPage::plain)
                .map(sign -> Outcome.fail("a form sends personal data without encryption", sign))
                .or(() -> first(forms, OnPage::scripted)
                        .map(sign -> Outcome.unknown("where a form sends is known to its script only", sign)))
                .orElseGet(() -> Outcome.pass("the forms are sent over https", forms.getFirst().sighting()));
    }

    static Outcome healthForm(Reading reading) {
        var asking = forms(reading).stream().filter(one -> one.form().health()).toList();
        if (asking.isEmpty()) {
            return Outcome.notApplicable("no form asks for health details");
        }
        var bare = asking.stream().filter(one -> !one.form().privacyBeside()).findFirst();
        if (bare.isEmpty()) {
            return Outcome.pass("privacy wording stands beside the form", asking.getFirst().sighting());
        }
        return reading.link(_ -> true, link -> link.text().toLowerCase(Locale.ROOT).contains("priva"))
                .map(sign -> Outcome.partial("privacy wording is linked elsewhere, not beside the form", sign))
                .orElseGet(() -> reading.adequate()
                        ? Outcome.fail("a form invites health details with no privacy wording near it",
                                bare.get().sighting())
                        : Outcome.unknown("no privacy wording was seen, but " + reading.doubt()));
    }
}
