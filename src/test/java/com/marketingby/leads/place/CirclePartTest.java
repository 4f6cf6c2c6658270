package com.marketingby.leads.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CirclePartTest {
    private static final Circle CIRCLE = new Circle(new Position(32.7767, -96.7970), Distance.ofMiles(25));
    private final Random random = new Random(7);

    private double between(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    @Test
    void noPositionOfTheCircleIsLeftOutOfThePartThatIsSearched() {
        var bounds = CIRCLE.bounds();
        for (var cells = 0; cells < 300; cells++) {
            var cell = cell(bounds);
            var part = CirclePart.of(CIRCLE, cell);
            for (var points = 0; points < 200; points++) {
                var point = new Position(between(cell.south(), cell.north()), between(cell.west(), cell.east()));
                if (CIRCLE.contains(point)) {
                    assertThat(part).hasValueSatisfying(rectangle -> assertThat(rectangle.contains(point)).isTrue());
                    assertThat(CirclePart.around(cell).contains(point)).isTrue();
                }
            }
        }
    }

    private Rectangle cell(Rectangle bounds) {
        var south = between(bounds.south(), bounds.north());
        var west = between(bounds.west(), bounds.east());
        return new Rectangle(south, west, between(south, bounds.north()), between(west, bounds.east()));
    }

    @Test
    void aCornerOutsideTheCircleIsNotSearched() {
        var bounds = CIRCLE.bounds();
        assertThat(CirclePart.of(CIRCLE,
                new Rectangle(bounds.north() - 0.05, bounds.east() - 0.05, bounds.north(), bounds.east()))).isEmpty();
    }

    @Test
    void aHalfIsCroppedToTheCirclesWidthThere() {
        var bounds = CIRCLE.bounds();
        var cap = new Rectangle(bounds.north() - 0.05, bounds.west(), bounds.north(), bounds.east());
        assertThat(CirclePart.of(CIRCLE, cap))
                .hasValueSatisfying(part -> assertThat(part.widthMetres()).isLessThan(cap.widthMetres() / 1.5));
    }
}
