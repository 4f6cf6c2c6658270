package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeywordRunIT {
    private Sandbox sandbox;
    private Laboratory laboratory;

    @TempDir
    private Path folder;

    @BeforeAll
    void opens() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
        laboratory = new Laboratory(sandbox);
    }

    @BeforeEach
    void forgets() {
        laboratory.jdbc().sql("truncate scrape_runs, scraping_logs, leads restart identity cascade").update();
        sandbox.ledger().clear();
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private int count(String query) {
        return laboratory.jdbc().sql(query).query(Integer.class).single();
    }

    @Test
    void thePlaceInTheWordsBoundsTheSearch() {
        var outcome = laboratory.run("run", "keyword", "dentists in Texarkana", "--client", "1");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("6 new leads", "100.0 % of the area resolved");
        assertThat(count("select count(*) from leads where city <> 'Texarkana'")).isZero();
        assertThat(laboratory.jdbc().sql("select type, target, query, scraping_method, success from scraping_logs")
                .query().singleRow()).containsEntry("type", "keyword").containsEntry("target", "dentists in Texarkana")
                .containsEntry("scraping_method", "google_places_new").containsEntry("success", true);
    }

    @Test
    void wordsWithoutAPlaceAreLookedForInAllOfTexas() {
        var outcome = laboratory.run("run", "keyword", "dentist", "--client", "1", "--max-leads", "5");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(count("select count(*) from search_areas where texas")).isEqualTo(1);
        assertThat(count("select count(*) from place_calls where kind = 'GEOCODE'")).isZero();
    }

    @Test
    void aRadiusNeedsAPlaceToGoAround() {
        var outcome = laboratory.run("run", "keyword", "dentist", "--radius", "5mi");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("'dentist' names no place", "--near");
    }

    @Test
    void aJobFileMayAskForWordsNearAPlace() throws IOException {
        var file = Files.writeString(folder.resolve("job.yml"), """
                name: words
                type: keyword
                client: 1
                targets:
                  - target: dentist
                    near: Texarkana, TX
                    radius: 3mi
                """);
        var outcome = laboratory.run("run", file.toString());
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(laboratory.jdbc().sql("select round(radius_metres) from search_areas").query(Integer.class).single())
                .isEqualTo(4828);
        assertThat(count("select count(*) from leads")).isPositive();
    }

    @Test
    void aJobFileSaysWhereAKeyHasNoMeaning() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.yml"), """
                name: words
                type: keyword
                targets:
                  - target: dentist
                    query: dentist
                """);
        var outcome = laboratory.run("run", file.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains(file + ":5: query: the words of a keyword job are its targets");
    }

    @Test
    void aDryRunAsksForNothingButIdsAndStoresNothing() {
        var outcome = laboratory.run("run", "location", "Dallas, TX", "--query", "dentist", "--radius", "5mi",
                "--dry-run");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("within 5mi", "to pay for", "search page", "free searches");
        assertThat(sandbox.ledger().billable()).isZero();
        assertThat(sandbox.ledger().requests()).isPositive();
        assertThat(count("select count(*) from scrape_runs")).isZero();
        assertThat(count("select count(*) from scraping_logs")).isZero();
    }
}
