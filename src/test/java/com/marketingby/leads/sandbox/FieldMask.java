package com.marketingby.leads.sandbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which parts of a place a caller wants, and so what the call costs. */
record FieldMask(List<String> paths, boolean nextPageToken) {

    /** @param prefix what stands before each field of a place: {@code places.} in a search, nothing for one place */
    static FieldMask of(String written, String prefix) {
        var paths = new ArrayList<>(Arrays.asList(written.split(",", -1)));
        var token = paths.remove("nextPageToken") || written.equals("*");
        return new FieldMask(paths.stream().map(path -> path.equals("*") || path.equals(prefix + "*")
                ? "*"
                : path.startsWith(prefix) ? path.substring(prefix.length()) : "?" + path).toList(), token);
    }

    /** The first path that names no field. */
    Optional<String> unknown() {
        return fields().filter(field -> !field.equals("*"))
                .filter(field -> Stream.of(NewShapes.FREE, NewShapes.PRO, NewShapes.ENTERPRISE)
                        .noneMatch(known -> known.contains(field)))
                .findFirst().map(field -> field.replace("?", ""));
    }

    boolean asksForIdsOnly() {
        return fields().allMatch(NewShapes.FREE::contains);
    }

    PriceClass price(PriceClass idsOnly, PriceClass pro, PriceClass enterprise) {
        if (asksForIdsOnly()) {
            return idsOnly;
        }
        return fields().anyMatch(field -> field.equals("*") || NewShapes.ENTERPRISE.contains(field)) ? enterprise : pro;
    }

    private Stream<String> fields() {
        return paths.stream().map(path -> path.replaceAll("\\..*", ""));
    }

    ObjectNode applied(ObjectNode place) {
        var masked = place.objectNode();
        place.properties().forEach(field -> kept(field.getKey(), field.getValue(), masked));
        return masked;
    }

    private void kept(String path, JsonNode value, ObjectNode masked) {
        if (paths.contains("*") || paths.contains(path)) {
            masked.set(path, value);
            return;
        }
        var inner = new FieldMask(paths.stream().filter(one -> one.startsWith(path + "."))
                .map(one -> one.substring(path.length() + 1)).toList(), false);
        if (!inner.paths.isEmpty() && value instanceof ObjectNode object) {
            masked.set(path, inner.applied(object));
        } else if (!inner.paths.isEmpty() && value instanceof ArrayNode list) {
            var kept = masked.putArray(path);
            list.forEach(one -> kept.add(inner.applied((ObjectNode) one)));
        }
    }
}
