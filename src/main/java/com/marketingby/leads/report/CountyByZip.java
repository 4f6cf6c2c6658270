package com.marketingby.leads.report;

import com.marketingby.leads.geo.Counties;
import com.marketingby.leads.geo.County;
import com.marketingby.leads.geo.Gazetteer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts leads into the counties of Texas by the middle of their postal code's area, never by a position that Google gave. */
final class CountyByZip {
    private final Gazetteer gazetteer = Gazetteer.ofTexas();
    private final Counties counties = Counties.ofTexas();
    private final Map<String, Optional<County>> known = new HashMap<>();

    List<County> all() {
        return counties.all();
    }

    /** The county, or nothing for a ZIP that is unknown or not of Texas. */
    Optional<County> of(@Nullable String zip) {
        return zip == null || zip.length() < 5 ? Optional.empty()
                : known.computeIfAbsent(zip.substring(0, 5), five -> gazetteer.zip(five).flatMap(counties::at));
    }
}
