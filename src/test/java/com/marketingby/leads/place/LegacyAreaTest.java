package com.marketingby.leads.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Clinic;
import com.marketingby.leads.sandbox.Sandbox;
import com.marketingby.leads.schema.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LegacyAreaTest {
    private static final Circle DALLAS = new Circle(new Position(32.7767, -96.7970), Distance.ofMiles(5));
    private static final Sandbox sandbox = Sandbox.with().tokenDelay(Duration.ZERO).start();
    private static final TestDatabase database = TestDatabase.migrated();
    private final Laboratory laboratory = new Laboratory(sandbox.googleBaseUrl(), Sandbox.KEY);

    @AfterAll
    static void close() {
        database.close();
        sandbox.close();
    }

    @Test
    void allPlacesInTheCircleAreFoundThoughASearchShowsOnlySixty() {
        var purse = Purse.deep();
        var survey = new Survey(database.jdbc(), laboratory);
        survey.run(SearchArea.within(GoogleService.LEGACY, "dentist", DALLAS), purse, _ -> Set.of());

        var expected = sandbox.matching("dentist", DALLAS).stream().map(Clinic::placeId).collect(Collectors.toSet());
        assertThat(expected).hasSizeGreaterThan(60);
        assertThat(survey.found.keySet()).isEqualTo(expected);
        assertThat(survey.coverage().description()).isEqualTo("100.0 % of the area resolved");
    }
}
