package com.marketingby.leads.site;

import com.marketingby.leads.compliance.PageEvidence;
import com.marketingby.leads.contact.PageView;
import java.net.URI;
import java.util.Optional;

/**
 * What was read on one page, without its document.
 *
 * @param seen the page as the visit's record has it
 * @param contents unless it is no page of a business
 * @param tags that the page had, as far as it was read
 */
record PageReading(PageSeen seen, Optional<Contents> contents, int tags) {

    /** About how many bytes it holds until the visit ends. */
    int size() {
        return contents.map(Contents::view).map(PageView::size).orElse(0);
    }

    /**
     * @param quotable whether the page's words may be kept
     * @param prohibition the sentence by which it forbids programs to read the site, if it is a page of terms with one
     */
    record Contents(URI url, boolean quotable, PageView view, PageEvidence evidence, Optional<String> prohibition) {}
}
