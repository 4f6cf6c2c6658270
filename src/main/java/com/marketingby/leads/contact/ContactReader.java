package com.marketingby.leads.contact;

import java.util.List;

/** Reads the contacts of a business from the pages of its website; it holds no state and may be shared by threads. */
public final class ContactReader {

    /**
     * What one page tells, without its document: a document is many times as large.
     *
     * @param index of the page among those that are read, 0 for the first
     */
    public PageView view(HtmlPage page, int index) {
        return PageWalk.view(page, index);
    }

    /** Everything that the pages tell, given in the order of their indexes, the home page first. */
    public Contacts read(List<PageView> pages) {
        return new SiteReading(pages).contacts();
    }
}
