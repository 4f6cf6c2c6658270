package com.marketingby.leads.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Position DALLAS = new Position(32.7767, -96.7970);
    private static final Position FORT_WORTH = new Position(32.7555, -97.3308);

    @Test
    void dallasAndFortWorthAreFiftyKilometresApart() {
        assertThat(DALLAS.metresTo(FORT_WORTH)).isCloseTo(49_980, within(100.0));
    }

    @Test
    void aPositionOffTheGlobeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(91, 0)).withMessageContaining("91");
    }

    @Test
    void aCircleEndsAtItsRadius() {
        assertThat(new Circle(DALLAS, new Distance(50_100)).contains(FORT_WORTH)).isTrue();
        assertThat(new Circle(DALLAS, new Distance(49_800)).contains(FORT_WORTH)).isFalse();
    }

    @Test
    void theBoundsOfACircleTouchItOnAllSides() {
        var bounds = new Circle(DALLAS, Distance.ofMiles(10)).bounds();
        assertThat(bounds.heightMetres()).isCloseTo(2 * Distance.ofMiles(10).metres(), within(1.0));
        assertThat(bounds.widthMetres()).isCloseTo(2 * Distance.ofMiles(10).metres(), within(5.0));
    }

    @Test
    void aRectangleIsCutAcrossItsLongerSideWithoutLosingAnything() {
        var wide = new Rectangle(32, -98, 32.5, -96);
        var halves = wide.halves();
        assertThat(halves).containsExactly(new Rectangle(32, -98, 32.5, -97), new Rectangle(32, -97, 32.5, -96));
        assertThat(new Rectangle(32, -97, 34, -96).halves().getFirst().north()).isEqualTo(33);
    }
}
