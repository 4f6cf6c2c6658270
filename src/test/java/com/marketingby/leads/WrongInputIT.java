package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongInputIT {
    private Sandbox sandbox;
    private Laboratory laboratory;

    @BeforeAll
    void starts() {
        sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
    }

    @BeforeEach
    void opens() {
        laboratory = new Laboratory(sandbox);
    }

    @AfterEach
    void closesLaboratory() {
        laboratory.close();
    }

    @AfterAll
    void closes() {
        sandbox.close();
    }

    private void refusesWithoutWriting(Laboratory.Outcome outcome, String... said) {
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).contains(said);
        assertThat(outcome.out()).isEmpty();
        assertThat(rows("scrape_runs")).isZero();
        assertThat(rows("scraping_logs")).isZero();
    }

    private long rows(String table) {
        return laboratory.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void withoutAKeyNothingBegins() {
        refusesWithoutWriting(laboratory.without("GOOGLE_MAPS_API_KEY").run(Laboratory.DALLAS), "GOOGLE_MAPS_API_KEY");
    }

    @Test
    void withoutAPageAboutTheWorkerNothingBegins() {
        refusesWithoutWriting(laboratory.without("LEADS_ALLOW_PRIVATE_HOSTS").run(Laboratory.DALLAS),
                "LEADS_CONTACT_URL");
    }

    @Test
    void aClientThatDoesNotExistIsNamed() {
        refusesWithoutWriting(laboratory.run("run", "location", "Dallas, TX", "--client", "99"),
                "client 99 does not exist");
    }

    @Test
    void aRadiusPastTheLargestIsRefused() {
        refusesWithoutWriting(laboratory.run("run", "location", "Dallas, TX", "--radius", "40mi"), "40mi", "25mi");
    }

    @Test
    void aRefusedKeyEndsTheRunWithATruthfulLogRowAndIsNeverShown() {
        var key = "AIza-a-key-that-google-refuses";
        var outcome = laboratory.with("GOOGLE_MAPS_API_KEY", key).run(Laboratory.DALLAS);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).containsIgnoringCase("key").doesNotContain(key);
        assertThat(laboratory.jdbc().sql("select success, error_message, leads_found from scraping_logs").query()
                .singleRow())
                .containsEntry("success", false).containsEntry("leads_found", 0)
                .hasEntrySatisfying("error_message", error -> assertThat(String.valueOf(error)).doesNotContain(key));
        assertThat(laboratory.jdbc().sql("select state from scrape_runs").query(String.class).single())
                .isEqualTo("failed");
    }

    @Test
    void anAddressThatGoogleDoesNotKnowFailsItsTargetAndNotTheOthers() {
        var outcome = laboratory.run("run", "location", "Atlantis, Ocean", "Alpine, TX", "--query", "dentist",
                "--client", "1");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("Atlantis, Ocean", "Google knows no place");
        assertThat(laboratory.jdbc().sql("select success from scraping_logs order by id").query(Boolean.class).list())
                .containsExactly(false, true);
    }

    @Test
    void anUnreachableDatabaseIsSaidInOneLineWithoutItsPassword() {
        var outcome = laboratory.with("DATABASE_URL", "postgres://someone:s3cret@127.0.0.1:1/nowhere")
                .run(Laboratory.DALLAS);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("127.0.0.1:1/nowhere", "cannot be reached").doesNotContain("s3cret");
    }

    @Test
    void onHerokuADatabaseMustBeNamed() {
        var outcome = laboratory.without("DATABASE_URL").with("DYNO", "worker.1").run(Laboratory.DALLAS);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("DATABASE_URL");
    }

    @Test
    void aTargetWithControlCharactersIsRefusedAndShownWithoutThem() {
        var outcome = laboratory.run("run", "location", "Dallas\u001b[31m, TX");
        refusesWithoutWriting(outcome, "\"Dallas\\u001b[31m, TX\" holds a control character");
        assertThat(outcome.err()).doesNotContain("\u001b");
        refusesWithoutWriting(laboratory.run("run", "location", " "), "a target has 1 to 2000 characters");
        refusesWithoutWriting(laboratory.run("run", "location", "Dallas, TX", "--query", "dent\u0007ist"),
                "dent\\u0007ist");
        refusesWithoutWriting(laboratory.run("run", "keyword", "dentists", "--near", "Dal\u202elas"), "Dal\\u202elas");
        refusesWithoutWriting(laboratory.run("run", "individual", "a\u0085b.example"), "a\\u0085b.example");
    }

    @Test
    void aListAndAJobFileSayOnWhichLineAControlCharacterStands(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("list.txt"), "a.example\nb.example\u001b]0;owned\u0007\n");
        refusesWithoutWriting(laboratory.run("run", "individual", "--file", list.toString()),
                list + ":2: \"b.example\\u001b]0;owned\\u0007\" holds a control character");
        var escaped = Files.writeString(folder.resolve("escaped.yml"), """
                name: "dallas\\e[2J"
                type: location
                targets:
                  - "Dallas\\e[31m, TX"
                  - target: Austin, TX
                    query: "dent\\x07ist"
                "\\e[1m": 1
                """);
        var outcome = laboratory.run("run", escaped.toString());
        refusesWithoutWriting(outcome, escaped + ":1: name: \"dallas\\u001b[2J\"",
                escaped + ":4: \"Dallas\\u001b[31m, TX\"",
                escaped + ":6: query: \"dent\\u0007ist\"", escaped + ":7: unknown key");
        assertThat(outcome.err()).doesNotContain("\u001b", "\u0007");
        var raw = Files.writeString(folder.resolve("raw.yml"),
                "name: dallas\ntype: location\ntarget: Dal\u001blas, TX\n");
        refusesWithoutWriting(laboratory.run("run", raw.toString()), raw + ":3: \"target: Dal\\u001blas, TX\"");
    }

    @Test
    void aJobFileSaysAllItsMistakesAtOnceWithFileAndLine(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("wrong.yml"), """
                name: wrong
                type: places
                radious: 5mi
                radius: -5mi
                targets:
                  - Dallas, TX
                max-leads: many
                """);
        var outcome = laboratory.run("run", file.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith(file + ":2: ").contains("'places'", "location"))
                .anySatisfy(
                        line -> assertThat(line).startsWith(file + ":3: ").contains("unknown key 'radious'", "radius"))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":4: ").contains("-5mi"))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":7: ").contains("'many'"));
        assertThat(rows("scrape_runs")).isZero();
    }

    @Test
    void reachingTheBudgetEndsTheRunCleanlyAndResumeGoesOn() {
        var outcome = laboratory.run("run", "location", "Dallas, TX", "--query", "dentist", "--radius", "5mi",
                "--client", "1",
                "--max-api-calls", "3");
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(outcome.err()).contains("budget reached", "--max-api-calls 3", "resume 1");
        assertThat(
                laboratory.jdbc().sql("select count(*) from place_calls where billable").query(Integer.class).single())
                .isEqualTo(3);
        assertThat(laboratory.jdbc().sql("select success, left(error_message, 14) as error from scraping_logs").query()
                .singleRow())
                .containsEntry("success", false).containsEntry("error", "budget reached");
    }

    @Test
    void theNumberOfNewCandidatesCanBeLimited() {
        var outcome = laboratory.run("run", "location", "Dallas, TX", "--query", "dentist", "--radius", "5mi",
                "--client", "1",
                "--max-leads", "7");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(rows("candidates")).isEqualTo(7);
        assertThat(laboratory.jdbc().sql("select errors from scraping_logs").query(String.class).single())
                .contains("--max-leads");
    }
}
