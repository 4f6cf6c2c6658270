package com.marketingby.leads.place;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.geo.Texas;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to look for, and where: in a circle, in Texas, or else in a rectangle such as that of a ZIP.
 *
 * @param words what is looked for, such as {@code dentist}
 * @param bounds the rectangle, or the smallest one around the circle or Texas
 * @param texas whether the area is Texas, with the band along its border in which a position does not tell the sides apart
 */
public record SearchArea(GoogleService service, String words, Rectangle bounds, @Nullable Circle circle,
        boolean texas) {

    /** @throws IllegalArgumentException when there are no words */
    public SearchArea {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a search without words");
        }
    }

    /** All places in a circle. */
    public static SearchArea within(GoogleService service, String words, Circle circle) {
        return new SearchArea(service, words, circle.bounds(), circle, false);
    }

    /** All places in a rectangle. */
    public static SearchArea within(GoogleService service, String words, Rectangle rectangle) {
        return new SearchArea(service, words, rectangle, null, false);
    }

    /** All places in Texas. */
    public static SearchArea texas(GoogleService service, String words) {
        return new SearchArea(service, words, Texas.bounds(), null, true);
    }

    boolean holds(Place place) {
        return place.position() != null && contains(place.position());
    }

    boolean contains(Position position) {
        if (texas) {
            return Texas.side(position) != Texas.Side.OUTSIDE;
        }
        return circle == null ? bounds.contains(position) : circle.contains(position);
    }

    /** The smallest rectangle that holds all of the cell that lies in the area; empty where nothing does. */
    Optional<Rectangle> part(Rectangle cell) {
        if (texas) {
            return Texas.part(cell);
        }
        return circle == null ? Optional.of(cell) : CirclePart.of(circle, cell);
    }
}
