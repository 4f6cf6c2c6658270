package com.marketingby.leads.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at a database before its migration, in read-only transactions. */
final class Planner {
    private static final String CREDENTIALS = "encrypted_credentials";

    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Planner(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        transaction.setReadOnly(true);
    }

    MigrationPlan plan(String database, List<String> pending) {
        var found = new CatalogueReader(source).read();
        var contract = Contract.catalogue();
        var changes = new Comparing(new Contract()).tables(contract.tables(), found.tables()).stream()
                .flatMap(table -> table.differences().stream().filter(Difference::breaks)
                        .map(difference -> table.table() + ": " + difference.text()))
                .toList();
        if (!touchesSharedTables(pending)
                || Collections.disjoint(found.tables().keySet(), contract.tables().keySet())) {
            return new MigrationPlan(database, pending, List.of(), changes, List.of(), List.of());
        }
        var types = new ColumnTypes(contract, found);
        return Objects.requireNonNull(transaction.execute(_ -> new MigrationPlan(database, pending,
                moves(found.tables().containsKey(CREDENTIALS)), changes,
                obstacles(types), notes(types, contract))));
    }

    private static boolean touchesSharedTables(List<String> pending) {
        return pending.stream().anyMatch(label -> label.matches("V1?\\d .*"));
    }

    private List<MigrationPlan.Move> moves(boolean credentials) {
        var duplicates = credentials ? jdbc.sql(text("plan-duplicates.sql")).query(Long.class).single() : 0;
        var moves = jdbc.sql(text("plan-moves.sql"))
                .query((row, _) -> new MigrationPlan.Move(row.getString("from_column"), row.getString("to_column"),
                        row.getLong("held"), row.getLong("carried"), row.getLong("equal"), row.getLong("archived")))
                .list();
        return Stream.concat(moves.stream(), duplicates == 0 ? Stream.of()
                : Stream.of(new MigrationPlan.Move(CREDENTIALS + ", rows of the same service and key_name",
                        "legacy_values",
                        duplicates, 0, 0, duplicates)))
                .toList();
    }

    private List<String> obstacles(ColumnTypes types) {
        var obstacles = new ArrayList<>(types.obstacles());
        // An IN list may not be empty, so a path that names no column stands for none.
        var widened = types.widened().isEmpty() ? List.of("none.none") : types.widened();
        obstacles.addAll(jdbc.sql(text("plan-obstacles.sql")).param("widened", widened).query(String.class).list());
        obstacles.addAll(jdbc.sql(text("plan-orphans.sql")).query(String.class).list());
        var nameless = jdbc.sql(text("plan-null-companies.sql")).query(Long.class).single();
        if (nameless > 0) {
            obstacles.add(nameless + " leads have neither company nor clinic_name");
        }
        return obstacles;
    }

    private List<String> notes(ColumnTypes types, Catalogue contract) {
        Set<String> known = contract.tables().values().stream().map(Catalogue.Table::columns).map(Map::keySet)
                .flatMap(Set::stream).collect(Collectors.toSet());
        known.addAll(Set.of("clinic_name", "service_name", "credential_type", "environment", "encryption_key_id",
                "expires_at",
                "is_active"));
        return Stream.concat(types.notes().stream(),
                jdbc.sql(text("plan-notes.sql")).param("known", known).query(String.class).list().stream()).toList();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource, Planner.class).getContentAsString(UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
