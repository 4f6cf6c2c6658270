package com.marketingby.leads.target;

import java.util.ArrayList;
import java.util.List;

/** One record of CSV as RFC 4180 has it: cells in double quotes may hold separators, line breaks and doubled quotes. */
final class CsvRecord {
    private CsvRecord() {}

    static List<String> cells(String record, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < record.length(); at++) {
            var character = record.charAt(at);
            if (character == '"' && quoted && at + 1 < record.length() && record.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Whether a quoted cell has not ended yet. */
    static boolean isOpen(CharSequence record) {
        return record.chars().filter(character -> character == '"').count() % 2 == 1;
    }
}
