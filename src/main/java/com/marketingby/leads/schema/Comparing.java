package com.marketingby.leads.schema;

import com.marketingby.leads.schema.Difference.Kind;
import com.marketingby.leads.schema.Expectation.Extra;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares two catalogues table by table. */
final class Comparing {
    private final Expectation expectation;

    Comparing(Expectation expectation) {
        this.expectation = expectation;
    }

    List<TableComparison> tables(Map<String, Catalogue.Table> expected, Map<String, Catalogue.Table> found) {
        var names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        return names.stream().map(name -> table(name, expected.get(name), found.get(name))).toList();
    }

    private TableComparison table(String name, Catalogue.@Nullable Table expected, Catalogue.@Nullable Table found) {
        if (found == null) {
            return new TableComparison(name, null, List.of(),
                    List.of(new Difference(Kind.TABLE, name, "the table", null, true)));
        }
        if (expected == null) {
            return new TableComparison(name, found.rows(), List.of(),
                    List.of(new Difference(Kind.TABLE, name, null, "a table", expectation.forbids(name, Extra.TABLE))));
        }
        var differences = new ArrayList<Difference>();
        columns(name, expected, found, differences);
        constraints(name, expected, found, differences);
        indexes(name, expected, found, differences);
        differences.sort(Comparator.comparing(Difference::kind).thenComparing(Difference::name));
        var kept = expected.columns().entrySet().stream()
                .filter(column -> column.getValue().equals(found.columns().get(column.getKey()))).map(Map.Entry::getKey)
                .toList();
        return new TableComparison(name, found.rows(), kept, differences);
    }

    private void columns(String table, Catalogue.Table expected, Catalogue.Table found, List<Difference> differences) {
        expected.columns().forEach((name, wanted) -> {
            var there = found.columns().get(name);
            if (!expectation.requires(table, found, name) || wanted.equals(there)) {
                return;
            }
            differences.add(new Difference(there == null ? Kind.REMOVED : Kind.CHANGED, name, wanted.toString(),
                    there == null ? null : there.toString(), true));
        });
        found.columns().forEach((name, there) -> {
            if (!expected.columns().containsKey(name)) {
                var extra = there.mustBeGiven() ? Extra.COLUMN_THAT_MUST_BE_GIVEN : Extra.COLUMN;
                differences.add(
                        new Difference(Kind.ADDED, name, null, there.toString(), expectation.forbids(table, extra)));
            }
        });
    }

    private void constraints(String table, Catalogue.Table expected, Catalogue.Table found,
            List<Difference> differences) {
        expected.constraints().stream().filter(definition -> !found.constraints().contains(definition))
                .filter(definition -> expectation.requires(table, found, definition))
                .forEach(definition -> differences
                        .add(new Difference(Kind.CONSTRAINT, definition, definition, null, true)));
        found.constraints().stream().filter(definition -> !expected.constraints().contains(definition))
                .forEach(definition -> differences.add(new Difference(Kind.CONSTRAINT, definition, null, definition,
                        !ofUnknownColumn(definition, expected, found)
                                && expectation.forbids(table, Extra.CONSTRAINT))));
    }

    /** Whether a definition concerns a column beyond those expected, and so is as much left to itself as the column. */
    private static boolean ofUnknownColumn(String definition, Catalogue.Table expected, Catalogue.Table found) {
        return found.columns().keySet().stream().filter(column -> !expected.columns().containsKey(column))
                .anyMatch(column -> Pattern.compile("\\b" + Pattern.quote(column) + "\\b").matcher(definition).find());
    }

    private void indexes(String table, Catalogue.Table expected, Catalogue.Table found, List<Difference> differences) {
        expected.indexes().forEach((name, definition) -> {
            if (!Objects.equals(definition, found.indexes().get(name))) {
                differences.add(new Difference(Kind.INDEX, name, definition, found.indexes().get(name), true));
            }
        });
        found.indexes().forEach((name, definition) -> {
            if (!expected.indexes().containsKey(name)) {
                var extra = definition.startsWith("unique ") ? Extra.UNIQUE_INDEX : Extra.INDEX;
                differences.add(new Difference(Kind.INDEX, name, null, definition,
                        !ofUnknownColumn(definition, expected, found) && expectation.forbids(table, extra)));
            }
        });
    }
}
