package com.marketingby.leads.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes leads to files, however many there are. */
public final class LeadExport {
    private final LeadRows rows;

    LeadExport(LeadRows rows) {
        this.rows = rows;
    }

    /**
     * Writes the leads as text; the writer stays open.
     *
     * @return how many they were
     * @throws IllegalArgumentException for a binary format
     */
    public int write(LeadFilter filter, LeadFormat format, Writer out) throws IOException {
        try (var sink = text(format, out)) {
            return rows.each(filter, Integer.MAX_VALUE, sink);
        }
    }

    /**
     * Writes the leads to a file, which takes the place of an older one only when it is whole.
     *
     * @return how many they were
     * @throws IOException if the file cannot be written
     */
    public int write(LeadFilter filter, LeadFormat format, Path file) throws IOException {
        return WholeFile.write(file, out -> {
            try (var sink = sink(format, out)) {
                return rows.each(filter, Integer.MAX_VALUE, sink);
            }
        });
    }

    private static LeadSink sink(LeadFormat format, OutputStream out) throws IOException {
        return format == LeadFormat.XLSX ? new XlsxSink(out)
                : text(format, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static LeadSink text(LeadFormat format, Writer out) throws IOException {
        return switch (format) {
            case CSV -> new CsvSink(out);
            case JSON -> new JsonSink(out, false);
            case GEOJSON -> new JsonSink(out, true);
            case XLSX -> throw new IllegalArgumentException("an XLSX file is no text");
        };
    }
}
