package com.marketingby.leads.site;

import com.marketingby.leads.compliance.EvidenceReader;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.page.PageSettings;
import com.marketingby.leads.page.Web;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Settings and parts that tests of sites share. */
final class Examples {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final SiteSettings SETTINGS = new SiteSettings(8, 25, DataSize.ofMegabytes(6), 20_000, 512);

    private Examples() {}

    /** A web of loopback addresses without pauses. */
    static Web web() {
        return new Web(
                new PageSettings(URI.create("https://example.com/us"), true, Duration.ZERO, Duration.ofSeconds(60),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(90), Duration.ofSeconds(10), Duration.ofSeconds(10),
                        Duration.ofSeconds(10), 5,
                        DataSize.ofMegabytes(2), DataSize.ofMegabytes(64)),
                Clock.systemUTC());
    }

    static SiteVisitor visitor(Web web) {
        return new SiteVisitor(web, new ContactReader(), new EvidenceReader(), SETTINGS, JSON);
    }
}
