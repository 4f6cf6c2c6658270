package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Basis.Read.MEMORY;
import static com.marketingby.leads.compliance.Basis.Read.SUMMARY;
import static com.marketingby.leads.compliance.Basis.Read.WORDING;
import static com.marketingby.leads.compliance.Duty.gate;

import java.util.List;

/** The gates of group G: whether and how this worker may fetch and keep. */
final class CollectionGates {
    private static final String EVERY = "every website";

    static final Duty TERMS = gate("COL-TERMS", EVERY,
            "terms of use that forbid scraping, crawling, robots or automated means")
            .restsOnOurPolicy()
            .says("The site's terms speak against automated access.",
                    "A person decides before anybody writes to the business.");

    static final List<Duty> ALL = List.of(
            gate("COL-ROBOTS", EVERY,
                    "robots.txt: the longest match wins, Allow wins ties; 4xx allows all, 5xx or no answer forbids all")
                    .restsOn("RFC 9309", SUMMARY, "ftp.ftp.be, rfc9309.xml")
                    .says("robots.txt forbids the page, or could not be read.",
                            "The page is not fetched; what it holds is unknown."),
            gate("COL-ROBOTS-STRICT", EVERY, "robots.txt answered with 401, 403 or 429")
                    .restsOnOurPolicy()
                    .says("robots.txt itself is refused.", "The site is not fetched, though the RFC would allow it."),
            gate("COL-DELAY", EVERY, "Crawl-delay, honoured up to 60 s")
                    .restsOnOurPolicy()
                    .says("The site asks for a longer pause than a visit has time for.", "Fewer pages are read."),
            gate("COL-META", EVERY, "noarchive or nosnippet in meta robots or X-Robots-Tag")
                    .restsOn("what search engines honour", MEMORY, "")
                    .says("The page may not be quoted.", "Outcomes are kept without quotes."),
            TERMS,
            gate("COL-UA", EVERY,
                    "an honest User-Agent with a page about this worker; no login, no puzzle solved, no paywall passed")
                    .restsOn("RFC 9309, product token", SUMMARY, "ftp.ftp.be, rfc9309.xml")
                    .says("The page is behind a login, a puzzle or a paywall.", "It is left alone."),
            gate("COL-CAPS", "every run", "limits of radius, leads, calls, cost and visits a day, kept by the database")
                    .restsOnOurPolicy()
                    .says("A limit is reached.", "The run stops there and its log says so."),
            gate("COL-PLACES", "what Google Places gives",
                    "where each field came from: the place id is kept for good, a position 30 days; what only Places gave is marked, so that it can expire")
                    .restsOn("Google Maps Platform service terms 3.2.3(a), 14.3", WORDING,
                            "cloud.google.com/maps-platform/terms, 2023-05-09 and quotations")
                    .says("A field is known from Places only.",
                            "Read it on the business's own site, or let it expire; ask counsel."),
            gate("COL-PHI", EVERY, "nothing about patients: no names, no texts of reviews, no contents of forms")
                    .restsOnOurPolicy()
                    .says("A sentence tells a patient's story.", "It is not counted."));

    private CollectionGates() {}
}
