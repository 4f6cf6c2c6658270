package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AnalystAccessTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    @BeforeAll
    static void twoClientsAndTheirAnalysts() {
        Beginning.run(DATABASE, """
                insert into clients (name) values ('One'), ('Two');
                insert into leads (client_id, company, notes) values (1, 'Mine', ''), (2, 'Theirs', 'secret'), (null, 'The agency''s', 'secret');
                insert into scraping_logs (client_id, target, leads_saved) values (1, 'mine', 3), (2, 'theirs', 4);
                create role "Ana Analyst" login;
                create role other_analyst login;
                """);
        var access = new AnalystAccess(DATABASE.database());
        access.grant("Ana Analyst", 1);
        access.grant("other_analyst", 2);
        access.grant("Ana Analyst", 1);
    }

    @AfterAll
    static void leaveNoRoles() {
        Beginning.run(DATABASE, """
                drop schema analyst_1 cascade; drop schema analyst_2 cascade;
                drop owned by "Ana Analyst", other_analyst; drop role "Ana Analyst"; drop role other_analyst;
                """);
        DATABASE.close();
    }

    @Test
    void anAnalystReadsTheLeadsAndLogsOfTheClient() {
        assertThat(analyst().sql("select company from analyst_1.leads").query(String.class).list())
                .containsExactly("Mine");
        assertThat(analyst().sql("select target from analyst_1.scraping_logs").query(String.class).list())
                .containsExactly("mine");
    }

    @Test
    void anAnalystReadsTheReportsOfTheClientAndOfNoOther() {
        assertThat(analyst().sql("select client_id, saved from analyst_1.report_daily").query().listOfRows())
                .containsExactly(Map.of("client_id", 1, "saved", 3L));
        assertThat(analyst().sql("select distinct client_id from analyst_1.report_fill_rate")
                .query((row, _) -> row.getInt(1)).list()).containsExactly(1);
        for (var report : List.of("report_cost", "report_skip_reasons", "report_coverage")) {
            assertThat(
                    analyst().sql("select client_id from analyst_1." + report + " where client_id is distinct from 1")
                            .query().listOfRows())
                    .isEmpty();
        }
    }

    @Test
    void whoeverMayReadAViewOfThePublicSchemaSeesThereWhatTheTablesLetThemSee() {
        Beginning.run(DATABASE, "grant select on report_daily to other_analyst");
        try {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> JdbcClient.create(source("other_analyst")).sql("select * from report_daily")
                            .query().listOfRows())
                    .havingRootCause().withMessageContaining("permission denied for table scraping_logs");
        } finally {
            Beginning.run(DATABASE, "revoke select on report_daily from other_analyst");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"select * from report_daily", "select * from leads", "select * from public.scraping_logs",
            "select * from analyst_2.leads",
            "select encrypted_value from encrypted_credentials", "select * from users", "copy leads to stdout",
            "update analyst_1.leads set client_id = 2", "delete from analyst_1.leads",
            "insert into analyst_1.leads (company, client_id) values ('x', 2)",
            "create or replace view analyst_1.leads as select * from public.leads", "set role other_analyst",
            "set role postgres",
            "create table analyst_1.x (y int)",
            "alter view analyst_1.leads set (security_barrier = false)",
            "select nextval('leads_id_seq')", "select pg_read_file('PG_VERSION')", "select * from pg_authid"})
    void anythingElseIsRefused(String attempt) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> analyst().sql(attempt).query().listOfRows())
                .havingRootCause().withMessageMatching("(?s)ERROR: (permission denied|must be owner)(?!.*secret).*");
    }

    @Test
    void whatIsAllowedToEverybodyShowsNoRowOfAnother() {
        assertThat(analyst().sql("select * from analyst_1.leads where client_id = 2 or true or company = 'Theirs'")
                .query().listOfRows())
                .hasSize(1);
        assertThat(analyst().sql("select * from pg_stats where schemaname = 'public' and tablename = 'leads'").query()
                .listOfRows())
                .isEmpty();
        assertThat(analyst()
                .sql("select query from pg_stat_activity where query like '%Theirs%' and pid <> pg_backend_pid()")
                .query()
                .listOfRows()).isEmpty();
    }

    @Test
    void aLeakyFunctionSeesOnlyTheRowsOfTheClient() {
        try (var connection = source().getConnection(); var statement = connection.createStatement()) {
            statement.execute("""
                    create function pg_temp.leak(text) returns boolean cost 0.0000001 language plpgsql as
                    $$ begin if $1 <> 'Mine' then raise exception 'leaked %', $1; end if; return true; end $$
                    """);
            try (var rows = statement
                    .executeQuery("select count(*) from analyst_1.leads where pg_temp.leak(company)")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        } catch (SQLException leaked) {
            throw new AssertionError(leaked);
        }
    }

    @Test
    void aRoleThatCouldReadMoreGetsNothing() {
        var access = new AnalystAccess(DATABASE.database());
        assertThatExceptionOfType(AnalystAccess.Refused.class).isThrownBy(() -> access.grant("postgres", 1))
                .withMessageContaining("is a superuser");
        assertThatExceptionOfType(AnalystAccess.Refused.class).isThrownBy(() -> access.grant("other_analyst", 1))
                .withMessageContaining("can read analyst_2.leads");
        assertThatExceptionOfType(AnalystAccess.Refused.class).isThrownBy(() -> access.grant("nobody", 1))
                .withMessageContaining("no role nobody");
        assertThatExceptionOfType(AnalystAccess.Refused.class).isThrownBy(() -> access.grant("other_analyst", 77))
                .withMessageContaining("no client 77");
    }

    private static JdbcClient analyst() {
        return JdbcClient.create(source());
    }

    private static DriverManagerDataSource source() {
        return source("Ana Analyst");
    }

    private static DriverManagerDataSource source(String role) {
        return new DriverManagerDataSource(DatabaseAddress.parse(DATABASE.url()).jdbcUrl(), role, "");
    }
}
