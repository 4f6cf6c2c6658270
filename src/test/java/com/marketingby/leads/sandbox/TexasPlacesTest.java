package com.marketingby.leads.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Fate.Lead;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TexasPlacesTest {
    private static final Sandbox SANDBOX = Sandbox.with().texasPlaces(20_000).start();
    private static final Distance TWENTY_FIVE_MILES = Distance.ofMiles(25);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    private static List<Clinic> dentists(double latitude, double longitude) {
        return SANDBOX.matching("dentist", new Circle(new Position(latitude, longitude), TWENTY_FIVE_MILES));
    }

    @Test
    void placesLieWherePeopleLive() {
        assertThat(dentists(32.7767, -96.7970)).hasSizeBetween(900, 2_000);
        assertThat(dentists(29.7604, -95.3698)).hasSizeBetween(900, 2_000);
        assertThat(dentists(31.7619, -106.4700)).hasSizeBetween(200, 500);
        assertThat(dentists(30.3585, -103.6610)).hasSizeBetween(1, 20);
    }

    @Test
    void noTwoPlacesAreTheSameLead() {
        var leads = SANDBOX.clinics().stream().filter(one -> one.fate() instanceof Lead).toList();
        assertThat(leads).hasSizeGreaterThan(19_000);
        assertThat(leads.stream().map(one -> one.name() + one.phone())).doesNotHaveDuplicates();
        assertThat(leads.stream().map(Clinic::placeId)).doesNotHaveDuplicates();
    }
}
