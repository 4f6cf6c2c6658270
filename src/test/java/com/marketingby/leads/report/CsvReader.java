package com.marketingby.leads.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads RFC 4180, strictly. */
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<Map<String, String>> read(String text) {
        var reader = new CsvReader(text);
        var names = reader.record();
        var rows = new ArrayList<Map<String, String>>();
        while (reader.at < text.length()) {
            var cells = reader.record();
            if (cells.size() != names.size()) {
                throw new IllegalStateException("a record of " + cells.size() + " fields, not " + names.size());
            }
            var row = new LinkedHashMap<String, String>();
            for (var i = 0; i < cells.size(); i++) {
                row.put(names.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> record() {
        var cells = new ArrayList<String>();
        do {
            cells.add(text.startsWith("\"", at) ? quoted() : bare());
        } while (text.startsWith(",", at) && ++at > 0);
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalStateException("no end of record at " + at);
        }
        at += 2;
        return cells;
    }

    private String bare() {
        var from = at;
        while (",\r".indexOf(text.charAt(at)) < 0) {
            if ("\"\n".indexOf(text.charAt(at)) >= 0) {
                throw new IllegalStateException("a quote or line break outside quotes at " + at);
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; !text.startsWith("\"", at) || text.startsWith("\"\"", at); at++) {
            at += text.startsWith("\"\"", at) ? 1 : 0;
            cell.append(text.charAt(at));
        }
        at++;
        return cell.toString();
    }
}
