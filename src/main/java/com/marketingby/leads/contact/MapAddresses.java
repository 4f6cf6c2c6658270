package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the addresses that the maps of a site are asked for. What a map calls by another name is a neighbour, a garage or whoever made the site; what it
 * calls by none is believed where there are few of them.
 */
final class MapAddresses {
    /** How an address was read from a map that names the business. */
    static final String OWN = "map of the business";
    private static final String MAP = "map";
    private static final int MOST = 20;
    private static final int MOST_WITHOUT_NAME = 5;
    private static final int SHORTEST_NAME = 5;

    private final String companyKey;
    private final List<Found<PostalAddress>> own = new ArrayList<>();
    private final List<Found<PostalAddress>> nameless = new ArrayList<>();

    private MapAddresses(String companyKey) {
        this.companyKey = companyKey;
    }

    static List<Found<PostalAddress>> of(List<PageView> pages, String companyKey) {
        var maps = new MapAddresses(companyKey);
        pages.forEach(maps::read);
        if (maps.nameless.stream().map(Found::value).distinct().count() <= MOST_WITHOUT_NAME) {
            maps.own.addAll(maps.nameless);
        }
        return maps.own;
    }

    private void read(PageView page) {
        page.head().mapQueries().forEach(query -> read(query, page, -1, -1));
        page.text().links.stream().filter(link -> link.href().contains("maps") || link.href().contains("waze"))
                .filter(link -> !Credits.covers(page.text(), link.start())).forEach(link -> MapQuery.in(link.href())
                        .ifPresent(query -> read(query, page, link.start(), link.end())));
    }

    private void read(String query, PageView page, int start, int end) {
        if (own.size() + nameless.size() < MOST) {
            AddressText.in(query).stream().filter(AddressText.Match::certain).findFirst()
                    .ifPresent(match -> sort(match.address(), query, page, start, end));
        }
    }

    private void sort(PostalAddress address, String query, PageView page, int start, int end) {
        var name = CompanyName.key(before(address, query));
        if (name.isEmpty()) {
            nameless.add(found(address, MAP, query, page, start, end));
        } else if (isOwn(name)) {
            own.add(found(address, OWN, query, page, start, end));
        }
    }

    private static Found<PostalAddress> found(PostalAddress address, String method, String query, PageView page,
            int start, int end) {
        return new Found<>(new Sourced<>(address, page.url(), method, Text.clean(query)), page, start, end);
    }

    /** What the question says before the house number. */
    private static String before(PostalAddress address, String query) {
        var street = address.street() == null ? "" : address.street();
        var number = street.substring(0, Math.max(0, street.indexOf(' ')));
        return query.substring(0, Math.max(0, query.indexOf(number + ' ')));
    }

    private boolean isOwn(String name) {
        return Math.min(name.length(), companyKey.length()) >= SHORTEST_NAME
                && (companyKey.contains(name) || name.contains(companyKey));
    }
}
