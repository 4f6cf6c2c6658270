package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigratingTest {
    @Test
    void withoutABackupNothingMovesAndTheMessageSaysHowToTakeOne() {
        try (var database = Beginning.PRODUCTION.create()) {
            var before = new CatalogueReader(database.dataSource()).read();
            assertThatExceptionOfType(MigrationRefused.class)
                    .isThrownBy(() -> new Migrations(database.database()).migrate(false))
                    .withMessageContaining("heroku pg:backups:capture").withMessageContaining("--backup-taken");
            assertThat(new CatalogueReader(database.dataSource()).read()).isEqualTo(before);
        }
    }

    @Test
    void thePlanSaysHowManyValuesMoveWhereAndTouchesNothing() {
        try (var database = Beginning.PRODUCTION.create()) {
            var before = new CatalogueReader(database.dataSource()).read();
            var plan = new Migrations(database.database()).plan();
            assertThat(plan.obstacles()).isEmpty();
            assertThat(plan.text()).contains(
                    "leads.clinic_name -> leads.company: 8 values, of them 6 carried over, 1 equal already, 1 to legacy_values",
                    "leads.contact_email -> leads.email: 4 values, of them 2 carried over, 0 equal already, 2 to legacy_values",
                    "rows of the same service and key_name -> legacy_values: 2 values",
                    "leads: compliance_score: missing: integer default 0",
                    "index leads_by_old_source goes with leads.lead_source",
                    "trigger leads_touch fires for each lead that is filled", "only those in the contract's form");
            assertThat(new CatalogueReader(database.dataSource()).read()).isEqualTo(before);
        }
    }

    @Test
    void whatHangsOnAnOldColumnIsNamedBeforeAnythingIsChanged() {
        try (var database = Beginning.PRODUCTION.create()) {
            Beginning.run(database, """
                    create view clinics as select clinic_name from leads;
                    create materialized view places as select google_place_id from leads;
                    alter table leads add constraint source_known check (lead_source <> 'spam');
                    create unique index one_person on leads (contact_person);
                    create function shout() returns trigger language plpgsql as $$ begin new.clinic_name := upper(new.clinic_name); return new; end $$;
                    create trigger leads_shout before insert on leads for each row execute function shout();
                    alter table leads alter column geo_latitude type varchar(20);
                    alter table leads disable trigger all;
                    update leads set client_id = 99 where id = 1;
                    """);
            var before = new CatalogueReader(database.dataSource()).read();
            assertThatExceptionOfType(MigrationRefused.class)
                    .isThrownBy(() -> new Migrations(database.database()).migrate(true))
                    .withMessageContainingAll("view clinics uses leads.clinic_name",
                            "materialized view places uses leads.google_place_id",
                            "source_known", "one_person",
                            "trigger leads_shout on leads uses leads.clinic_name in its function shout",
                            "leads.geo_latitude is character varying(20)",
                            "1 rows of leads.client_id point to clients");
            assertThat(new CatalogueReader(database.dataSource()).read()).isEqualTo(before);
        }
    }

    @Test
    void aDatabaseThatLacksSomeOfTheTablesIsLookedAtAllTheSame() {
        try (var database = TestDatabase.empty()) {
            Beginning.run(database, """
                    create table leads (id serial primary key, clinic_name varchar(255) not null, client_id integer);
                    insert into leads (clinic_name, client_id) values ('Oak Dental', 5), ('Elm Dental', null);
                    create view clinics as select clinic_name from leads;
                    """);
            var plan = new Migrations(database.database()).plan();
            assertThat(plan.valuesMoved()).isEqualTo(2);
            assertThat(plan.obstacles()).hasSize(2).anyMatch(line -> line.contains("clinics uses leads.clinic_name"))
                    .contains("1 rows of leads.client_id point to clients that do not exist");
            Beginning.run(database, "drop view clinics; update leads set client_id = null");
            new Migrations(database.database()).migrate(true);
            assertThat(new SchemaInspection().verify(database.database()).holds()).isTrue();
        }
    }

    @Test
    void rowsThatAreInsertedWhileOlderOnesAreFilledAreFilledByTheTriggerAlone() {
        try (var database = Beginning.PRODUCTION.create()) {
            Beginning.upTo(database, "3").migrate(true);
            Beginning.run(database, "insert into lead_scraper_progress values ('leads', 0, 4)");
            Beginning.upTo(database, "4").migrate(true);
            assertThat(database.jdbc().sql("select done_to from lead_scraper_progress where table_name = 'leads'")
                    .query(Long.class).single()).isEqualTo(4);
        }
    }

    @Test
    void bothFormsOfWritingWorkUntilTheOldColumnsGo() {
        try (var database = Beginning.PRODUCTION.create()) {
            Beginning.upTo(database, "5").migrate(true);
            Beginning.run(database, """
                    insert into leads (id, clinic_name, contact_person, contact_email) values (101, 'Old Form', 'Ann Lee', 'a@old.example');
                    insert into leads (id, company, email, source) values (102, 'New Form', 'n@new.example', 'web');
                    insert into leads (id, clinic_name, company) values (103, 'Both Old', 'Both New');
                    update leads set clinic_name = 'Old Form Renamed', contact_person = 'Bob Lee' where id = 101;
                    update leads set company = 'New Form Renamed', email = null where id = 102;
                    """);
            assertThat(leads(database, "company, email, contact_first_name, clinic_name, contact_email"))
                    .containsExactly(
                            "(\"Old Form Renamed\",a@old.example,Bob,\"Old Form Renamed\",a@old.example)",
                            "(\"New Form Renamed\",,,\"New Form Renamed\",)", "(\"Both New\",,,\"Both Old\",)");
            new Migrations(database.database()).migrate(true);
            assertThat(leads(database, "company, email, contact_first_name")).containsExactly(
                    "(\"Old Form Renamed\",a@old.example,Bob)", "(\"New Form Renamed\",,)", "(\"Both New\",,)");
        }
    }

    @Test
    void aMigrationThatFailedHalfwayGoesOnFromThere() {
        try (var database = Beginning.PRODUCTION.create()) {
            Beginning.upTo(database, "3").migrate(true);
            Beginning.run(database, """
                    create function refuse() returns trigger language plpgsql as $$ begin raise 'not now'; end $$;
                    create trigger aaa_refuse before update on leads for each row when (old.id = 7) execute function refuse();
                    """);
            assertThatExceptionOfType(FlywayException.class)
                    .isThrownBy(() -> new Migrations(database.database()).migrate(true))
                    .withMessageContaining("not now");
            assertThat(new Migrations(database.database()).pending()).startsWith("V4 fill new columns");
            Beginning.run(database, "drop trigger aaa_refuse on leads");
            new Migrations(database.database()).migrate(true);
            assertThat(new SchemaInspection().verify(database.database()).holds()).isTrue();
        }
    }

    @Test
    void anInvalidIndexOfAnInterruptedMigrationIsMadeAnew() {
        try (var database = Beginning.PRODUCTION.create()) {
            Beginning.upTo(database, "6").migrate(true);
            Beginning.run(database, """
                    create index idx_leads_source on leads (source);
                    update pg_index set indisvalid = false where indexrelid = 'idx_leads_source'::regclass;
                    """);
            new Migrations(database.database()).migrate(true);
            assertThat(new SchemaInspection().verify(database.database()).holds()).isTrue();
        }
    }

    @Test
    void aTableInUseIsWaitedForBriefly() throws SQLException, InterruptedException, ExecutionException {
        try (var database = Beginning.PRODUCTION.create();
                var others = database.database().direct().getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            others.setAutoCommit(false);
            try (var statement = others.createStatement()) {
                statement.execute("lock table leads in access exclusive mode");
            }
            var done = threads.submit(() -> Beginning.upTo(database, "3").migrate(true));
            while (database.jdbc().sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                    .query(Long.class)
                    .single() == 0) {
                Thread.onSpinWait();
            }
            others.rollback();
            assertThat(done.get()).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"Dr. Maria de la Cruz, DDS | Maria | de la Cruz",
            "Maria | Maria | -",
            "Cruz, Maria | Maria | Cruz", "de la Cruz, Dr. Maria | Maria | de la Cruz",
            "Mary Ann Smith | Mary Ann | Smith",
            "John Smith Jr. | John | Smith Jr.", "Smith, DDS | Smith | -",
            "Dr Ludwig van Beethoven MD PhD | Ludwig | van Beethoven",
            "JOHN DO | JOHN | DO", "Dr. Kim Do, D.D.S., M.S. | Kim | Do", "Front Desk / Billing | - | -",
            "Ann Smith and Bob Jones | - | -",
            "ann@clinic.example | - | -", "'  Ana   María  Núñez ' | Ana María | Núñez", "Dr. | - | -", "'' | - | -",
            "Al Green | Al | Green"})
    void namesAreSplitWhereTheyArePlainlyOnePersons(String whole, String first, String last) {
        var names = NAMES.jdbc().sql("select first_name, last_name from lead_scraper_split_name(:whole)")
                .param("whole", whole)
                .query().singleRow();
        assertThat(Arrays.asList(names.get("first_name"), names.get("last_name")))
                .isEqualTo(Arrays.asList(first, last));
    }

    private static final TestDatabase NAMES = namesDatabase();

    private static TestDatabase namesDatabase() {
        var database = TestDatabase.empty();
        Beginning.upTo(database, "3").migrate(false);
        return database;
    }

    private static List<String> leads(TestDatabase database, String columns) {
        return database.jdbc().sql("select row(" + columns + ")::text from leads where id > 100 order by id")
                .query((row, _) -> row.getString(1)).list();
    }
}
