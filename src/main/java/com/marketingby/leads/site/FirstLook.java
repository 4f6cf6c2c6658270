package com.marketingby.leads.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What the home page tells before anything else is fetched: whether it is a page of a business at all, and which pages to read next. */
record FirstLook(Optional<PageLook> unfit, List<URI> links, PageReading reading) {}
