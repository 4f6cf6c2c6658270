package com.marketingby.leads.schema;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that would make one catalogue's tables like another's; what would lose values is left as a comment. */
final class Alignment {
    private final Catalogue expected;

    Alignment(Catalogue expected) {
        this.expected = expected;
    }

    List<String> statements(List<TableComparison> tables) {
        return tables.stream()
                .flatMap(table -> table.differences().stream()
                        .flatMap(difference -> statements(table.table(), difference)))
                .toList();
    }

    private Stream<String> statements(String table, Difference difference) {
        return switch (difference.kind()) {
            case TABLE -> difference.expected() == null ? Stream.of("-- drop table " + table + ";") : create(table);
            case ADDED -> Stream.of("-- alter table %s drop column %s;".formatted(table, difference.name()));
            case REMOVED -> Stream.of("alter table %s add column %s %s;".formatted(table, difference.name(),
                    column(table, difference.name()).declaration()));
            case CHANGED -> change(table, difference.name());
            case CONSTRAINT -> Stream.of(difference.expected() == null
                    ? "-- alter table %s drop constraint: %s;".formatted(table, difference.name())
                    : "alter table %s add %s;".formatted(table, difference.name()));
            case INDEX -> index(table, difference.name(), difference.expected(), difference.found());
        };
    }

    private Stream<String> create(String table) {
        var wanted = table(table);
        var parts = Stream.concat(
                wanted.columns().entrySet().stream()
                        .map(column -> column.getKey() + " " + column.getValue().declaration()),
                wanted.constraints().stream());
        return Stream.concat(Stream.of("create table %s (%s);".formatted(table, String.join(", ", parts.toList()))),
                wanted.indexes().entrySet().stream()
                        .flatMap(index -> index(table, index.getKey(), index.getValue(), null)));
    }

    private Stream<String> change(String table, String name) {
        var wanted = column(table, name);
        var alter = "alter table %s alter column %s ".formatted(table, name);
        return Stream.of(alter + "type " + wanted.type() + ";",
                alter + (wanted.nullable() ? "drop not null;" : "set not null;"),
                alter + (wanted.defaultValue() == null ? "drop default;"
                        : "set default " + wanted.defaultValue() + ";"));
    }

    private static Stream<String> index(String table, String name, @Nullable String wanted, @Nullable String found) {
        if (wanted == null) {
            return Stream.of("-- drop index concurrently " + name + ";");
        }
        var unique = wanted.startsWith("unique ");
        var create = "create %sindex concurrently %s on %s using %s;".formatted(unique ? "unique " : "", name, table,
                unique ? wanted.substring("unique ".length()) : wanted);
        return found == null ? Stream.of(create) : Stream.of("drop index concurrently " + name + ";", create);
    }

    private Catalogue.Column column(String table, String name) {
        var column = table(table).columns().get(name);
        if (column == null) {
            throw new IllegalStateException("No column " + name + " is expected of " + table);
        }
        return column;
    }

    private Catalogue.Table table(String name) {
        var table = expected.tables().get(name);
        if (table == null) {
            throw new IllegalStateException("No table " + name + " is expected");
        }
        return table;
    }
}
