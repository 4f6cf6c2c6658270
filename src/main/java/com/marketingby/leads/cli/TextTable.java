package com.marketingby.leads.cli;

import com.marketingby.leads.report.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows in columns as wide as they need; what scraped text could do to a terminal is taken out. */
final class TextTable {
    private static final int WIDEST = 48;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    void add(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(TextTable::cell).toList());
    }

    List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining("  ")).stripTrailing()).toList();
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : PlainText.line(value.toString());
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
