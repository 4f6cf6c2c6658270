package com.marketingby.leads.place;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code geocodes}: answers of the geocoder, used again for as long as settings say. */
final class GeocodeStore {
    private final JdbcClient jdbc;
    private final Duration kept;

    GeocodeStore(JdbcClient jdbc, Duration kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    Optional<Geocode> find(String text) {
        return jdbc.sql("""
                select latitude, longitude, south, west, north, east, address, partial, types
                from geocodes
                where text = :text and given_at > now() - make_interval(secs => :kept)
                """).param("text", text).param("kept", kept.toSeconds()).query(GeocodeStore::geocode).optional();
    }

    void keep(String text, Geocode geocode) {
        var viewport = geocode.viewport();
        jdbc.sql("""
                insert into geocodes (text, latitude, longitude, south, west, north, east, address, partial, types)
                values (:text, :latitude, :longitude, :south, :west, :north, :east, :address, :partial, :types)
                on conflict (text) do update set latitude = excluded.latitude, longitude = excluded.longitude,
                    south = excluded.south, west = excluded.west, north = excluded.north, east = excluded.east,
                    address = excluded.address, partial = excluded.partial, types = excluded.types, given_at = now()
                """).param("text", text).param("latitude", geocode.position().latitude())
                .param("longitude", geocode.position().longitude()).param("south", viewport.south())
                .param("west", viewport.west()).param("north", viewport.north()).param("east", viewport.east())
                .param("address", geocode.address()).param("partial", geocode.partial())
                .param("types", geocode.types().toArray(String[]::new)).update();
    }

    private static Geocode geocode(ResultSet row, int number) throws SQLException {
        return new Geocode(new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                new Rectangle(row.getDouble("south"), row.getDouble("west"), row.getDouble("north"),
                        row.getDouble("east")),
                row.getString("address"), row.getBoolean("partial"),
                List.of((String[]) row.getArray("types").getArray()));
    }
}
