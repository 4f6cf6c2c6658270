package com.marketingby.leads.place;

import com.marketingby.leads.geo.Position;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code place_positions}: places that were paid for and lay outside the area asked for. */
final class PositionStore {
    private final JdbcClient jdbc;
    private final Duration kept;

    PositionStore(JdbcClient jdbc, Duration kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    void remember(String placeId, Position position) {
        jdbc.sql("""
                insert into place_positions (place_id, latitude, longitude)
                values (:place, :latitude, :longitude)
                on conflict (place_id) do update
                set latitude = excluded.latitude, longitude = excluded.longitude, given_at = now()
                """).param("place", placeId).param("latitude", position.latitude())
                .param("longitude", position.longitude()).update();
    }

    /** Those of the places that are known to lie outside the area. */
    Set<String> outside(SearchArea area, Collection<String> placeIds) {
        var outside = new HashSet<String>();
        jdbc.sql("""
                select place_id, latitude, longitude from place_positions
                where place_id = any (:places) and given_at > now() - make_interval(secs => :kept)
                """).param("places", placeIds.toArray(String[]::new)).param("kept", kept.toSeconds()).query(row -> {
            if (!area.contains(new Position(row.getDouble("latitude"), row.getDouble("longitude")))) {
                outside.add(row.getString("place_id"));
            }
        });
        return outside;
    }
}
