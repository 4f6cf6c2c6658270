package com.marketingby.leads.compliance;

/** Reads the evidence that the rules need out of a site's pages; thread-safe, and bounded on hostile pages. */
public final class EvidenceReader {

    /** Reads a page in one walk. */
    public PageEvidence read(PageRead page, boolean home) {
        return new PageWalk(page).evidence(home);
    }
}
