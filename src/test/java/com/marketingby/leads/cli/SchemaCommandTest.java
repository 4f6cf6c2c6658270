package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
    private static final TestDatabase RIGHT = TestDatabase.migrated();

    @AfterAll
    static void close() {
        RIGHT.close();
    }

    @Test
    void aDatabaseOfThisVersionsMigrationsIsAsExpectedWithTheWorkersOwnTables() {
        var verified = Operator.of(RIGHT).run("schema", "verify");
        assertThat(verified.exit()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("as expected", "scraping_logs", "run_id: bigint, left as it is",
                "leads_by_place");
        assertThat(Operator.of(RIGHT).run("schema", "migrate")).satisfies(again -> {
            assertThat(again.exit()).isZero();
            assertThat(again.out()).contains("The schema is as this version expects it.");
        });
    }

    @Test
    void whatDeviatesIsSaidAsTextJsonAndMarkdownWithExitCodeOne() {
        try (var database = TestDatabase.migrated()) {
            run(database, "drop index idx_leads_status");
            var operator = Operator.of(database);
            var text = operator.run("schema", "verify");
            assertThat(text.exit()).isEqualTo(1);
            assertThat(text.out()).contains("1 difference", "idx_leads_status: missing");
            var json = operator.run("schema", "verify", "--json");
            assertThat(json.exit()).isEqualTo(1);
            assertThat(JsonMapper.shared().readTree(json.out()).path("holds").asBoolean(true)).isFalse();
            var markdown = operator.run("schema", "verify", "--markdown");
            assertThat(markdown.exit()).isEqualTo(1);
            assertThat(markdown.out()).contains("## leads", "idx_leads_status: missing");
        }
    }

    @Test
    void productionIsPlannedThenRefusedWithoutABackupThenMigrated() throws IOException {
        try (var database = TestDatabase.empty()) {
            run(database, new ClassPathResource("/com/marketingby/leads/schema/production.sql")
                    .getContentAsString(StandardCharsets.UTF_8));
            var operator = Operator.of(database);
            var plan = operator.run("schema", "migrate", "--plan");
            assertThat(plan.exit()).as(plan.err()).isZero();
            assertThat(plan.out()).contains("leads.clinic_name -> leads.company: 8 values");
            var refused = operator.run("schema", "migrate");
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).contains("heroku pg:backups:capture", "--backup-taken");
            assertThat(operator.run("schema", "verify").exit()).isEqualTo(1);
            var migrated = operator.run("schema", "migrate", "--backup-taken");
            assertThat(migrated.exit()).as(migrated.err()).isZero();
            assertThat(migrated.out()).contains("V10 drop old columns", "V61 lead identity indexes");
            var verified = operator.run("schema", "verify");
            assertThat(verified.exit()).as(verified.out()).isZero();
        }
    }

    @Test
    void whatStandsInTheWayIsPlannedWithExitCodeOneAndRefusedWithTwo() {
        try (var database = TestDatabase.empty()) {
            run(database, "create table leads (id serial primary key, clinic_name varchar(255) not null)");
            run(database, "create view clinics as select clinic_name from leads");
            var operator = Operator.of(database);
            var plan = operator.run("schema", "migrate", "--plan", "--json");
            assertThat(plan.exit()).isEqualTo(1);
            assertThat(JsonMapper.shared().readTree(plan.out()).path("obstacles").toString())
                    .contains("view clinics uses leads.clinic_name");
            var refused = operator.run("schema", "migrate", "--backup-taken");
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).contains("view clinics uses leads.clinic_name");
        }
    }

    @Test
    void databasesAreComparedWithTheStatementsThatAlignThem() {
        try (var other = TestDatabase.migrated()) {
            var same = Operator.of(RIGHT).run("schema", "compare", other.url());
            assertThat(same.exit()).as(same.out()).isZero();
            run(other, "alter table leads drop column notes");
            var differs = Operator.of(RIGHT).run("schema", "compare", RIGHT.url(), other.url());
            assertThat(differs.exit()).isEqualTo(1);
            assertThat(differs.out()).contains("notes: missing: text");
            assertThat(differs.err()).contains("alter table leads add column notes text;");
        }
        var gone = Operator.of(RIGHT).run("schema", "compare", "postgres://nobody:secret@localhost:1/none");
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.err()).contains("localhost:1/none").doesNotContain("secret");
    }

    @Test
    void anAnalystIsGrantedOneClientOrRefused() {
        try (var database = TestDatabase.migrated()) {
            run(database, """
                    insert into clients (name) values ('One');
                    create role cli_analyst login;
                    """);
            var operator = Operator.of(database);
            var granted = operator.run("schema", "grant-analyst", "cli_analyst", "--client", "1");
            assertThat(granted.exit()).as(granted.err()).isZero();
            assertThat(granted.out())
                    .contains(
                            "cli_analyst may read analyst_1.leads and analyst_1.scraping_logs and analyst_1.report_daily");
            assertThat(operator.run("schema", "verify").exit()).isZero();
            var nobody = operator.run("schema", "grant-analyst", "nobody", "--client", "1");
            assertThat(nobody.exit()).isEqualTo(2);
            assertThat(nobody.err()).contains("There is no role nobody");
            assertThat(operator.run("schema", "grant-analyst", "cli_analyst", "--client", "7").exit()).isEqualTo(2);
            assertThat(operator.run("schema", "grant-analyst", "cli_analyst").exit()).isEqualTo(2);
            run(database, "drop owned by cli_analyst; drop role cli_analyst");
        }
    }

    private static void run(TestDatabase database, String script) {
        new JdbcTemplate(database.dataSource()).execute(script);
    }
}
