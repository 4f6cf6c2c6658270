package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ComplianceTest {
    private static final LeadFacts IN_TEXAS = new LeadFacts(List.of("dentist"), null,
            new TexasVerdict(Residence.IN_TEXAS, List.of("the address names Texas")));

    @Test
    void plainHttpFailsTheTlsRule() {
        var page = new PageRead(URI.create("http://example.org/"), Jsoup.parse("<p>Hello</p>"), "0", true);
        var evidence = new EvidenceReader().read(new SiteRead(List.of(page), List.of(), Transport.HTTP_ONLY));
        var assessment = new Compliance().assess(evidence, IN_TEXAS, Instant.parse("2026-11-22T14:00:00Z"));
        assertThat(assessment.issues()).contains("FAIL TLS-SITE w4: ").contains("(unverified)");
    }
}
