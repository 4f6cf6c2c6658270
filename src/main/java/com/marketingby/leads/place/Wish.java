package com.marketingby.leads.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of a cell that are worth paying for.
 *
 * @param wanted page by page
 * @param known those that the client has
 */
record Wish(List<List<String>> wanted, List<String> known) {

    static Wish of(Ids ids, Set<String> known, Set<String> outside) {
        var unwanted = new HashSet<>(known);
        unwanted.addAll(outside);
        return new Wish(without(ids.pages(), unwanted), ids.all().stream().filter(known::contains).toList());
    }

    /** The pages without some ids. */
    static List<List<String>> without(List<List<String>> pages, Set<String> ids) {
        var left = new ArrayList<List<String>>();
        pages.forEach(page -> left.add(page.stream().filter(id -> !ids.contains(id)).toList()));
        return left;
    }
}
