package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * A visit that read pages, of a site that candidates with pages of their own wait for.
 *
 * @param claimed whether somebody is at the site now
 * @param websites of the candidates that wait
 * @param pages that the visit read
 */
record AwaitedVisit(SiteKey site, long visitId, boolean claimed, List<String> websites, List<URI> pages) {

    static AwaitedVisit of(ResultSet row, int number) throws SQLException {
        return new AwaitedVisit(new SiteKey(row.getString("site")), row.getLong("id"), row.getBoolean("claimed"),
                texts(row, "websites"), texts(row, "pages").stream().map(URI::create).toList());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The candidates' pages that the visit did not ask for. */
    List<String> missing() {
        return LandingPages.missing(site, websites, pages);
    }
}
