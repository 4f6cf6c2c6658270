package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;

/** Reads the contacts of a business from the pages of its website; it holds no state and may be shared by threads. */
public final class ContactReader {

    /** Everything that the pages tell, given in the order they were read, the home page first. */
    public Contacts read(List<HtmlPage> pages) {
        var views = new ArrayList<PageView>();
        for (var page : pages) {
            views.add(PageWalk.view(page, views.size()));
        }
        return new SiteReading(views).contacts();
    }
}
