package com.marketingby.leads.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One lead on its way out. Texts are without control characters; numbers are Integer or BigDecimal, times LocalDateTime in UTC.
 *
 * @param sources by column where its value was read, as JSON; null for a lead that this worker did not write
 */
public record LeadRow(Map<LeadColumn, Object> values, @Nullable String sources) {

    static LeadRow read(ResultSet row) throws SQLException {
        var values = new EnumMap<LeadColumn, Object>(LeadColumn.class);
        for (var column : LeadColumn.values()) {
            var value = switch (column) {
                case CREATED_AT -> row.getObject(column.written(), LocalDateTime.class);
                default -> row.getObject(column.written());
            };
            if (value != null) {
                values.put(column, value instanceof String text ? PlainText.of(text) : value);
            }
        }
        var sources = row.getString("sources");
        return new LeadRow(values, sources == null ? null : PlainText.of(sources));
    }

    /** The value, or null where the lead has none. */
    public @Nullable Object value(LeadColumn column) {
        return values.get(column);
    }

    int id() {
        return values.get(LeadColumn.ID) instanceof Integer id ? id : 0;
    }
}
