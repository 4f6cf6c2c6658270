package com.marketingby.leads.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of one database as its system catalogue describes them, by name. */
record Catalogue(SortedMap<String, Table> tables) {

    /** One table; {@code made} tells that a migration of this project made it, {@code rows} is null where nobody counted. */
    record Table(boolean made, @Nullable Long rows, SortedMap<String, Column> columns, List<String> constraints,
            SortedMap<String, String> indexes) {}

    /** One column; a serial one has the default {@code serial}, whatever its sequence is called. */
    record Column(String type, boolean nullable, @Nullable String defaultValue) {
        static final String SERIAL = "serial";

        @Override
        public String toString() {
            return type + (nullable ? "" : " not null") + (defaultValue == null ? "" : " default " + defaultValue);
        }

        /** As CREATE TABLE and ADD COLUMN take it. */
        String declaration() {
            return SERIAL.equals(defaultValue) ? SERIAL + (nullable ? "" : " not null") : toString();
        }

        boolean mustBeGiven() {
            return !nullable && defaultValue == null;
        }
    }

    static <T> SortedMap<String, T> sorted(Map<String, T> entries) {
        var sorted = new TreeMap<String, T>(Comparator.naturalOrder());
        sorted.putAll(entries);
        return sorted;
    }
}
