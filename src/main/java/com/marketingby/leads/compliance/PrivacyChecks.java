package com.marketingby.leads.compliance;

/** What the rules on privacy and records make of a site. */
final class PrivacyChecks {
    private PrivacyChecks() {}

    static Outcome transport(Reading reading) {
        return switch (reading.transport()) {
            case HTTPS -> Outcome.pass("the certificate is valid and plain http is redirected");
            case HTTPS_NOT_ENFORCED -> Outcome.partial("https works, but plain http is not redirected to it");
            case HTTP_ONLY -> Outcome.fail("the pages are served over plain http only");
            case BAD_CERTIFICATE -> Outcome.fail("the certificate does not validate");
            case UNKNOWN -> Outcome.unknown("how the site is served could not be established");
        };
    }
}
