package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing of structured data: its types without their namespace, and its properties, each a text or another thing. */
final class Thing {
    private static final int MOST_VALUES = 60;

    final Set<String> types = new LinkedHashSet<>();
    final String method;
    private final Map<String, List<Object>> properties = new LinkedHashMap<>();

    Thing(String method) {
        this.method = method;
    }

    void type(String type) {
        var slash = Math.max(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')), type.lastIndexOf(':'));
        types.add(type.substring(slash + 1).strip());
    }

    void add(String property, Object value) {
        var values = properties.computeIfAbsent(property, _ -> new ArrayList<>());
        if (values.size() < MOST_VALUES) {
            values.add(value);
        }
    }

    List<Object> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    List<String> texts(String property) {
        var values = values(property);
        return values.isEmpty() ? List.of()
                : values.stream().filter(String.class::isInstance).map(String.class::cast).map(Text::clean)
                        .filter(text -> !text.isEmpty()).toList();
    }

    List<Thing> things(String property) {
        var values = values(property);
        return values.isEmpty() ? List.of()
                : values.stream().filter(Thing.class::isInstance).map(Thing.class::cast).toList();
    }

    @Nullable
    String text(String property) {
        var texts = texts(property);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    List<Thing> inner() {
        return properties.values().stream().flatMap(List::stream).filter(Thing.class::isInstance)
                .map(Thing.class::cast).toList();
    }

    boolean isA(Set<String> wanted) {
        return types.stream().anyMatch(wanted::contains);
    }
}
