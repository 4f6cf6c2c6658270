package com.marketingby.leads.contact;

import java.util.List;
import java.util.Set;

/** All that the pages of a site hold, page by page, before anything is chosen; {@code faxNumbers} are called fax somewhere. */
record Findings(List<PageView> pages, List<Found<String>> emails, List<Found<Phone>> phones,
        List<Found<PostalAddress>> addresses, List<Found<String>> hours, Set<String> faxNumbers) {

    boolean isFax(String number) {
        return faxNumbers.contains(number);
    }
}
