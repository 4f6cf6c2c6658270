package com.marketingby.leads.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Category;
import com.marketingby.leads.sandbox.Clinic;
import com.marketingby.leads.sandbox.Sandbox;
import com.marketingby.leads.schema.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the covering of four areas of Texas with 20,000 places. */
class TexasAreasIT {
    private static final Logger LOG = LoggerFactory.getLogger(TexasAreasIT.class);
    private static final double FLOOR_MICROS = 35_000 / 20.0;
    private static final Sandbox sandbox = Sandbox.with().texasPlaces(20_000).tokenDelay(Duration.ZERO).start();
    private static final TestDatabase database = TestDatabase.migrated();
    private final Laboratory laboratory = new Laboratory(sandbox.googleBaseUrl(), Sandbox.KEY);

    @AfterAll
    static void close() {
        database.close();
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Dallas,  32.7767,  -96.7970, NEW
            Houston, 29.7604,  -95.3698, NEW
            El Paso, 31.7619, -106.4850, NEW
            Alpine,  30.3585, -103.6610, NEW
            Dallas,  32.7767,  -96.7970, LEGACY
            Houston, 29.7604,  -95.3698, LEGACY
            El Paso, 31.7619, -106.4850, LEGACY
            Alpine,  30.3585, -103.6610, LEGACY
            """)
    void nearlyAllPlacesAreFoundForLittleMoney(String city, double latitude, double longitude, GoogleService service) {
        var circle = new Circle(new Position(latitude, longitude), Distance.ofMiles(25));
        var expected = expected(circle);
        var purse = Purse.deep();
        var survey = new Survey(database.jdbc(), laboratory);
        survey.run(SearchArea.within(service, "dentist", circle), purse, _ -> Set.of());

        var missing = new TreeSet<>(expected);
        missing.removeAll(survey.found.keySet());
        var floor = expected.size() * FLOOR_MICROS;
        LOG.info("{} {}: {} expected, {} missing, calls {}, USD {} = {} x floor, {}", city, service, expected.size(),
                missing.size(), purse.counts(), purse.micros / 1e6, purse.micros / floor,
                survey.coverage().description());
        if (service == GoogleService.NEW) {
            var grid = FixedGrid.ofTheSameRecall(circle, positions());
            LOG.info("{}: {}; a fixed grid of {} mi finds {} for {} pages, USD {} = {} x floor", city,
                    survey.spending(purse.counts().getOrDefault(CallKind.SEARCH_PAGE, 0)), grid.miles(), grid.found(),
                    grid.pages(), grid.pages() * 0.035, grid.pages() * 35_000 / floor);
            assertThat(purse.micros).isLessThan(grid.pages() * 35_000L);
        }
        assertThat(missing).hasSizeLessThanOrEqualTo(expected.size() / 200);
        if (service == GoogleService.NEW) {
            assertThat(purse.micros).isLessThanOrEqualTo(fairMicros(expected.size()));
            assertThat(purse.free()).isLessThanOrEqualTo(10 * purse.billable());
        }
    }

    private static long fairMicros(int places) {
        return places >= 200 ? (long) (1.25 * FLOOR_MICROS * places) : 2 * 35_000L * ((places + 19) / 20);
    }

    private static List<Position> positions() {
        return sandbox.clinics().stream().filter(clinic -> clinic.category() == Category.DENTIST).map(Clinic::position)
                .toList();
    }

    private static Set<String> expected(Circle circle) {
        return sandbox.matching("dentist", circle).stream().map(Clinic::placeId).collect(Collectors.toSet());
    }
}
