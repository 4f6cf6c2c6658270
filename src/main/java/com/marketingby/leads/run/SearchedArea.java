package com.marketingby.leads.run;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An area that was searched for a row of {@code scraping_logs}.
 *
 * @param bounds the area, or what bounds the circle
 * @param circle the area; null where it was a rectangle
 * @param texas whether it was all of Texas, within its outline
 * @param resolved percent of it where all places were found; null before that is known
 */
public record SearchedArea(int log, @Nullable String target, @Nullable String query, Rectangle bounds,
        @Nullable Circle circle, boolean texas, @Nullable BigDecimal resolved) {

    static SearchedArea read(ResultSet row, int number) throws SQLException {
        var radius = row.getDouble("radius_metres");
        var circle = row.wasNull() ? null
                : new Circle(new Position(row.getDouble("latitude"), row.getDouble("longitude")), new Distance(radius));
        var bounds = new Rectangle(row.getDouble("south"), row.getDouble("west"), row.getDouble("north"),
                row.getDouble("east"));
        return new SearchedArea(row.getInt("id"), row.getString("target"), row.getString("query"), bounds, circle,
                row.getBoolean("texas"), row.getBigDecimal("area_resolved"));
    }
}
