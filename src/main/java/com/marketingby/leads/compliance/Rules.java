package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Rule.rule;

import com.marketingby.leads.compliance.Basis.Read;
import java.util.List;

/** The catalogue. */
final class Rules {
    static final String VERSION = "TXC-2026.11";

    static final List<Rule> ALL = List.of(
            rule("TLS-SITE", 4, Applies.SITE, PrivacyChecks::transport)
                    .looksFor("a valid certificate, and plain http redirected to it")
                    .restsOn("45 CFR 164.312(e)(1), addressable", Read.MEMORY, "")
                    .says("Pages are served without valid HTTPS.",
                            "Install a valid certificate and redirect plain http to it."));

    private Rules() {}
}
