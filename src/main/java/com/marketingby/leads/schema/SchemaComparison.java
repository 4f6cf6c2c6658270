package com.marketingby.leads.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is expected of a database and what it holds, table by table, with the statements that would align it. */
public record SchemaComparison(String expected, String found, List<TableComparison> tables, List<String> alignment) {

    /** Whether nothing hurts the expectation: what {@code schema verify} answers 0 for, else 1. */
    @JsonProperty
    public boolean holds() {
        return tables.stream().allMatch(TableComparison::holds);
    }

    /** For a terminal: a section for each table. */
    public String text() {
        return "%s against %s: %s%n".formatted(found, expected, verdict())
                + tables.stream().map(SchemaComparison::section).collect(Collectors.joining());
    }

    /** For a page of documentation or an issue. */
    public String markdown() {
        return "# %s against %s%n%n%s%n".formatted(found, expected, verdict())
                + tables.stream().map(SchemaComparison::chapter).collect(Collectors.joining());
    }

    private String verdict() {
        var broken = tables.stream().flatMap(table -> table.differences().stream()).filter(Difference::breaks).count();
        return switch ((int) broken) {
            case 0 -> "as expected";
            case 1 -> "1 difference";
            default -> broken + " differences";
        };
    }

    private static String section(TableComparison table) {
        return "%n%s (%s rows, %d columns kept)%n".formatted(table.table(), rows(table), table.kept().size())
                + lines(table).map("  %s%n"::formatted).collect(Collectors.joining());
    }

    private static String chapter(TableComparison table) {
        return "%n## %s%n%n%s rows, %d columns kept%n%n".formatted(table.table(), rows(table), table.kept().size())
                + lines(table).map("- %s%n"::formatted).collect(Collectors.joining());
    }

    private static Stream<String> lines(TableComparison table) {
        return table.differences().stream()
                .map(difference -> "%-10s %s".formatted(difference.kind().name().toLowerCase(Locale.ROOT),
                        difference.text()));
    }

    private static String rows(TableComparison table) {
        return table.rows() == null ? "no" : "%,d".formatted(table.rows());
    }
}
