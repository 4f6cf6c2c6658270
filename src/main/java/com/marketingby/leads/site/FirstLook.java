package com.marketingby.leads.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the home page tells before anything else is fetched: whether it is a page of a business at all, and which pages to read next.
 *
 * @param onward the address that it sends its readers to at once
 */
record FirstLook(Optional<PageLook> unfit, List<URI> links, Optional<URI> onward, PageReading reading) {

    /** A login, a test for humans or a domain for sale send nobody to a business. */
    boolean sendsOn() {
        return onward.isPresent() && unfit.filter(look -> !look.holdsPlace()).isEmpty();
    }
}
