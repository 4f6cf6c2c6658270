package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class SchemaInspectionTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aRightDatabaseIsAsExpectedWithTheRowsCounted() {
        try (var database = TestDatabase.migrated()) {
            database.jdbc().sql("insert into leads (company) values ('A'), ('B')").update();
            var verified = new SchemaInspection().verify(database.database());
            assertThat(verified.holds()).as(verified.text()).isTrue();
            assertThat(verified.text()).contains("as expected", "leads (2 rows, 30 columns kept)");
            assertThat(verified.markdown()).contains("## leads", "2 rows, 30 columns kept");
            assertThat(JsonMapper.builder().build().writeValueAsString(verified)).contains("\"holds\":true",
                    "\"table\":\"leads\"");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"drop index idx_leads_status | idx_leads_status: missing: btree (status)",
            "alter table leads alter status set default 'old' | status: expected character varying(50) default 'new'",
            "alter table leads alter email type varchar(300) | found character varying(300)",
            "alter table encrypted_credentials drop constraint encrypted_credentials_service_key_name_key | missing: UNIQUE (service, key_name)",
            "alter table leads alter company drop not null | company: expected character varying(255) not null",
            "alter table leads drop column source cascade | source: missing: character varying(50)",
            "alter table leads drop constraint leads_client_id_fkey | missing: FOREIGN KEY (client_id) REFERENCES clients(id)",
            "alter table scraping_logs alter api_calls type bigint | api_calls: expected integer, found bigint",
            "alter table scraping_logs alter target set not null | target: expected character varying(255), found",
            "alter table users drop column timezone | users",
            "alter table clients alter custom_work_status drop default | clients",
            "alter table users drop constraint users_email_key | missing: UNIQUE (email)",
            "drop table platform_access_tracking | platform_access_tracking: missing: the table",
            "alter table leads alter scraping_metadata type json | scraping_metadata: expected jsonb, found json",
            "alter table leads alter geo_latitude type numeric(9,6) | found numeric(9,6)",
            "drop index idx_users_role; create index idx_users_role on users (email) | idx_users_role: expected btree (role), found btree (email)",
            "alter table leads add constraint c check (state = 'TX') | not expected: CHECK",
            "create unique index one on leads (email) | one: not expected: unique btree (email)",
            "alter table leads add column must text not null | must: not expected: text not null",
            "alter table leads alter id drop default | id: expected integer not null default serial",
            "alter table leads drop constraint leads_pkey cascade | missing: PRIMARY KEY (id)",
            "alter table leads alter created_at type timestamptz | found timestamp with time zone",
            "update pg_index set indisvalid = false where indexrelid = 'idx_leads_source'::regclass | found invalid btree (source)",
            "alter table subscription_plans alter price type numeric | expected numeric(10,2)"})
    void everyDeviationIsFound(String deviation, String words) {
        var source = DATABASE.dataSource();
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(transaction -> {
            var jdbc = new JdbcTemplate(source);
            jdbc.execute("drop view report_daily, report_cost, report_skip_reasons, report_coverage, report_fill_rate");
            jdbc.execute(deviation);
            var verified = SchemaInspection.verify("test", new CatalogueReader(source).read());
            assertThat(verified.holds()).isFalse();
            assertThat(verified.text()).contains(words);
            transaction.setRollbackOnly();
        });
    }

    @Test
    void itRunsOnAConnectionThatMayOnlyRead() {
        try (var database = Database
                .open(DatabaseSettings.at(DATABASE.url() + "?options=-c%20default_transaction_read_only=on"))) {
            assertThat(JdbcClient.create(database.dataSource()).sql("show transaction_read_only").query(String.class)
                    .single())
                    .isEqualTo("on");
            assertThat(new SchemaInspection().verify(database).holds()).isTrue();
        }
    }

    @Test
    void columnsAndTablesThatTheContractDoesNotKnowAreNamedAndHurtNothing() {
        try (var database = TestDatabase.migrated()) {
            Beginning.run(database, "alter table leads add column own text; create table mine (x int)");
            var verified = new SchemaInspection().verify(database.database());
            assertThat(verified.holds()).isTrue();
            assertThat(verified.text()).contains("own: text, left as it is");
        }
    }

    @Test
    void twoDatabasesAreComparedAndTheStatementsThatAlignThemDoSo() {
        try (var expected = TestDatabase.migrated(); var found = TestDatabase.migrated()) {
            Beginning.run(expected,
                    "create table extra (id serial primary key, what text not null default 'x', unique (what))");
            Beginning.run(expected, "create index extra_lower on extra (lower(what))");
            Beginning.run(found,
                    "alter table leads drop column notes; alter table leads alter status set default 'x'; drop index idx_users_role");
            var compared = new SchemaInspection().compare(expected.url(), found.url());
            assertThat(compared.holds()).isFalse();
            assertThat(compared.alignment()).contains("alter table leads add column notes text;",
                    "create index concurrently idx_users_role on users using btree (role);");
            compared.alignment().forEach(statement -> found.jdbc().sql(statement).update());
            assertThat(new SchemaInspection().compare(expected.url(), found.url()).holds()).isTrue();
        }
    }

    @Test
    void aDatabaseWithoutATableMissesThemAll() {
        try (var database = TestDatabase.empty()) {
            var verified = new SchemaInspection().verify(database.database());
            assertThat(verified.tables()).hasSize(10).noneMatch(TableComparison::holds);
            assertThat(verified.tables().stream().map(TableComparison::rows).toList())
                    .isEqualTo(Collections.nCopies(10, null));
            assertThat(List.of(verified.text().split("\n"))).first().asString().contains("10 differences");
        }
    }
}
