package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BeginningsTest {
    private static final Map<String, String> TAKES_THE_PLACE_OF = Map.of("clinic_name", "company", "lead_source",
            "source",
            "contact_email", "email", "contact_phone", "phone", "service_name", "service", "credential_type",
            "key_name");

    /** Each beginning is made and migrated once; the values are those before. */
    private record Migrated(TestDatabase database, List<Value> before) {}

    private static final Map<Beginning, Migrated> MIGRATED = new EnumMap<>(Beginning.class);

    @BeforeAll
    static void migrateThemAll() {
        for (var beginning : Beginning.values()) {
            var database = beginning.create();
            var before = beginning == Beginning.EMPTY ? List.<Value>of()
                    : Stream.of("leads", "encrypted_credentials")
                            .flatMap(table -> values(database.jdbc(), table).stream()).toList();
            new Migrations(database.database()).migrate(true);
            MIGRATED.put(beginning, new Migrated(database, before));
        }
    }

    @AfterAll
    static void close() {
        MIGRATED.values().forEach(migrated -> migrated.database().close());
    }

    @ParameterizedTest
    @EnumSource
    void everyBeginningEndsInTheContract(Beginning beginning) {
        var database = of(beginning).database();
        var verified = new SchemaInspection().verify(database.database());
        assertThat(verified.holds()).as(verified.text()).isTrue();
        assertThat(shared(database)).isEqualTo(shared(of(Beginning.EMPTY).database()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMPTY")
    void everyOldValueIsInItsNewColumnOrInTheArchive(Beginning beginning) {
        var before = of(beginning).before();
        var jdbc = of(beginning).database().jdbc();
        for (var old : before) {
            assertThat(places(jdbc, old)).as(old.toString()).contains(old.value());
        }
        var leads = before.stream().filter(value -> value.table().equals("leads")).map(Value::id).distinct().count();
        assertThat(count(jdbc, "leads")).isEqualTo(leads);
    }

    @ParameterizedTest
    @EnumSource
    void aSecondMigrationChangesNothing(Beginning beginning) {
        var database = of(beginning).database();
        var rows = values(database.jdbc(), "leads");
        assertThat(new Migrations(database.database()).migrate(false)).isEmpty();
        assertThat(values(database.jdbc(), "leads")).isEqualTo(rows);
    }

    @Test
    void whatTheContractDoesNotKnowStaysAsItIs() {
        var jdbc = of(Beginning.PRODUCTION).database().jdbc();
        assertThat(jdbc.sql("select sum(amount)::int from invoices join leads l on l.id = lead_id").query(Integer.class)
                .single())
                .isEqualTo(150);
        assertThat(jdbc.sql("select hubspot_ref from leads where id = 1").query(String.class).single())
                .isEqualTo("none");
        assertThat(jdbc.sql("select password from users").query(String.class).single()).isEqualTo("x");
    }

    @Test
    void viewsOnAWidenedColumnAreMadeAgainWithTheirRightsAndTriggersStay() {
        var jdbc = of(Beginning.PRODUCTION).database().jdbc();
        assertThat(jdbc.sql("select count(*) from distinct_places").query(Long.class).single()).isEqualTo(2);
        assertThat(jdbc.sql("""
                select obj_description('distinct_places'::regclass) || ' ' || has_table_privilege('public', 'distinct_places', 'select')
                    || ' ' || (select reloptions::text from pg_class where relname = 'places_of_leads')
                """).query(String.class).single()).isEqualTo("for the map true {security_barrier=true}");
        assertThat(jdbc.sql("select count(*) from pg_trigger where tgname = 'leads_touch' and tgenabled = 'O'")
                .query(Long.class)
                .single()).isEqualTo(1);
    }

    @Test
    void aRowThatIsOnlyFilledKeepsTheTimeOfItsLastChange() {
        var jdbc = of(Beginning.PRODUCTION).database().jdbc();
        assertThat(jdbc.sql("select updated_at::text from leads where id = 1").query(String.class).single())
                .isEqualTo("2024-01-02 03:04:05.678901");
    }

    @Test
    void ofSeveralCredentialsTheOneForProductionStays() {
        var jdbc = of(Beginning.DEVELOPER).database().jdbc();
        assertThat(jdbc.sql("select encrypted_value from encrypted_credentials where service = 'google_maps'")
                .query(String.class)
                .list()).containsExactly("00:aa");
    }

    private static Migrated of(Beginning beginning) {
        return Objects.requireNonNull(MIGRATED.get(beginning));
    }

    /** The catalogue of the tables that are wholly the contract's, without the columns that it does not know. */
    private static Map<String, List<Object>> shared(TestDatabase database) {
        var contract = Contract.catalogue().tables();
        var tables = new CatalogueReader(database.dataSource()).read().tables();
        tables.keySet().retainAll(List.of("leads", "scraping_logs", "encrypted_credentials"));
        return Catalogue.sorted(Map.copyOf(tables)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, table -> {
                    var columns = new TreeMap<>(table.getValue().columns());
                    columns.keySet().retainAll(Objects.requireNonNull(contract.get(table.getKey())).columns().keySet());
                    return List.of(columns, table.getValue().constraints().stream()
                            .filter(constraint -> !constraint.contains("environment")).toList(),
                            table.getValue().indexes());
                }));
    }

    private record Value(String table, long id, String column, String value) {}

    private static List<Value> values(JdbcClient jdbc, String table) {
        return jdbc.sql("select :table as table, t.id, held.key as column, held.value from " + table
                + " t, jsonb_each_text(to_jsonb(t)) held where held.value is not null order by t.id, held.key")
                .param("table", table)
                .query((row, _) -> new Value(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static List<String> places(JdbcClient jdbc, Value old) {
        return jdbc.sql("select value from (select held.key, held.value, t.id from " + old.table()
                + " t, jsonb_each_text(to_jsonb(t)) held union all select column_name, v.value, row_id from legacy_values v"
                + " where table_name = :table) found where id = :id and key in (:columns) and value is not null")
                .param("table", old.table())
                .param("id", old.id())
                .param("columns", List.of(old.column(), TAKES_THE_PLACE_OF.getOrDefault(old.column(), old.column())))
                .query((row, _) -> row.getString(1)).list();
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
