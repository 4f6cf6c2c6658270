package com.marketingby.leads.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** RFC 4180. A text that a spreadsheet would take for a formula is given an apostrophe in front. */
final class CsvSink implements LeadSink {
    private static final String END = "\r\n";
    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";
    /** A telephone number in E.164: a spreadsheet reads a number from it at worst. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+\\d{7,15}");

    private final Writer out;

    CsvSink(Writer out) throws IOException {
        this.out = out;
        out.write(Arrays.stream(LeadColumn.values()).map(LeadColumn::written).collect(Collectors.joining(",")) + END);
    }

    @Override
    public void add(LeadRow lead) throws IOException {
        var line = new StringBuilder(512);
        for (var column : LeadColumn.values()) {
            line.append(line.isEmpty() ? "" : ",").append(cell(lead.value(column)));
        }
        out.append(line.append(END));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(defused(text));
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC).toString();
            default -> value.toString();
        };
    }

    private static String defused(String text) {
        var begins = text.stripLeading();
        return !begins.isEmpty() && FORMULA_BEGINS.indexOf(begins.charAt(0)) >= 0 && !TELEPHONE.matcher(text).matches()
                ? "'" + text
                : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
