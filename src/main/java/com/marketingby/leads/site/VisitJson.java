package com.marketingby.leads.site;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a visit brought, as JSON that PostgreSQL takes: it knows no character zero. */
record VisitJson(JsonMapper json) {
    private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    @Nullable
    String write(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var text = json.writeValueAsString(value);
        return text.contains("\\u0000") ? ESCAPED_NUL.matcher(text).replaceAll("$1") : text;
    }

    <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    List<PageSeen> pages(String text) {
        return List.of(json.readValue(text, PageSeen[].class));
    }

    static @Nullable String withoutNul(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
