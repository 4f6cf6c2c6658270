package com.marketingby.leads.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Clinic;
import com.marketingby.leads.sandbox.Faults;
import com.marketingby.leads.sandbox.Sandbox;
import com.marketingby.leads.schema.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewAreaTest {
    private static final Circle DALLAS = new Circle(new Position(32.7767, -96.7970), Distance.ofMiles(5));
    private static final SearchArea DENTISTS = SearchArea.within(GoogleService.NEW, "dentist", DALLAS);
    private static final Sandbox sandbox = Sandbox.with().tokenDelay(Duration.ZERO).start();
    private static final TestDatabase database = TestDatabase.migrated();
    private final Laboratory laboratory = new Laboratory(sandbox.googleBaseUrl(), Sandbox.KEY);
    private final Set<String> expected = sandbox.matching("dentist", DALLAS).stream().map(Clinic::placeId)
            .collect(Collectors.toSet());
    private final Purse purse = Purse.deep();

    @AfterEach
    void allIsWell() {
        sandbox.faults().clear();
    }

    @AfterAll
    static void close() {
        database.close();
        sandbox.close();
    }

    private Survey survey(KnownPlaces known) {
        var survey = new Survey(database.jdbc(), laboratory);
        survey.run(DENTISTS, purse, known);
        return survey;
    }

    @Test
    void aSecondSearchOfTheSameAreaPaysForNothing() {
        var first = survey(_ -> Set.of());
        assertThat(first.found.keySet()).isEqualTo(expected);
        assertThat(first.found.values()).allMatch(Place::described);
        var paid = purse.billable();

        var second = survey(ids -> kept(first.found.keySet(), Set.copyOf(ids)));
        assertThat(second.found).isEmpty();
        assertThat(second.known).isEqualTo(expected);
        assertThat(purse.billable()).isEqualTo(paid);
    }

    @Test
    void oneNewPlaceIsPaidForByItself() {
        var news = expected.iterator().next();
        var found = survey(ids -> ids.stream().filter(id -> !id.equals(news)).collect(Collectors.toSet())).found;
        assertThat(found.keySet()).containsExactly(news);
        assertThat(purse.counts()).doesNotContainKey(CallKind.SEARCH_PAGE).containsEntry(CallKind.DETAILS, 1);
    }

    private static Set<String> kept(Set<String> some, Set<String> ids) {
        return ids.stream().filter(some::contains).collect(Collectors.toSet());
    }

    @Test
    void theEstimateIsWhatTheSearchThenCosts() {
        var free = Purse.deep();
        var estimate = laboratory.covering(database.jdbc()).estimator().of(DENTISTS, free, _ -> Set.of());
        assertThat(free.billable()).isZero();
        survey(_ -> Set.of());
        assertThat(estimate).isInstanceOfSatisfying(Answer.Given.class, given -> {
            var value = (Estimate) given.value();
            assertThat(purse.micros).isBetween(value.lowestMicros(), value.highestMicros());
            assertThat(value.places()).isGreaterThanOrEqualTo(expected.size());
        });
    }

    @Test
    void withFortyPercentOfTheAnswersFailingASearchStillTellsTheTruth() {
        sandbox.faults().hangFor(Duration.ofMillis(50));
        sandbox.faults().set(Faults.Kind.SERVER_ERROR, 0.1);
        sandbox.faults().set(Faults.Kind.TOO_MANY_REQUESTS, 0.1);
        sandbox.faults().set(Faults.Kind.MALFORMED, 0.1);
        sandbox.faults().set(Faults.Kind.HANGING, 0.1);
        var survey = survey(_ -> Set.of());
        assertThat(survey.found.keySet().equals(expected) || survey.coverage().unresolved() > 0).isTrue();
        assertThat(purse.outcomes).contains("SERVER_ERROR", "RATE_LIMITED", "MALFORMED");
    }
}
