package com.marketingby.leads.compliance;

import java.util.List;

/** What one visit read of a website: its pages, home first, and those it could not read. */
public record SiteRead(List<PageRead> pages, List<UnreadPage> unread, Transport transport) {

    public SiteRead {
        pages = List.copyOf(pages);
        unread = List.copyOf(unread);
    }
}
