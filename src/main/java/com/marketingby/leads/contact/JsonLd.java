package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD blocks; one that cannot be read is left out without harm to the others. */
final class JsonLd {
    private static final int DEEPEST = 12;
    private static final int MOST_THINGS = 2_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES).build();

    private final Map<String, Thing> byId = new HashMap<>();
    private final List<Thing> roots = new ArrayList<>();
    private int count;

    static List<Thing> read(List<String> blocks) {
        var reader = new JsonLd();
        blocks.forEach(reader::block);
        return reader.roots;
    }

    private void block(String block) {
        try {
            root(MAPPER.readTree(unwrapped(block)), 0);
        } catch (JacksonException _) {
            // A block that is no JSON says nothing; the other blocks and the page's text still do.
            return;
        }
    }

    private void root(JsonNode node, int depth) {
        if (depth > DEEPEST || node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> root(element, depth + 1));
        } else if (node.isObject()) {
            node.path("@graph").forEach(element -> root(element, depth + 1));
            if (node.has("@type")) {
                roots.add(thing(node, depth));
            }
        }
    }

    private Thing thing(JsonNode node, int depth) {
        count++;
        var id = node.path("@id").asString("");
        var thing = id.isEmpty() ? new Thing("json-ld") : byId.computeIfAbsent(id, _ -> new Thing("json-ld"));
        types(node.path("@type"), thing);
        node.properties().stream().filter(property -> !property.getKey().startsWith("@"))
                .forEach(property -> value(thing, property.getKey(), property.getValue(), depth + 1));
        return thing;
    }

    private static void types(JsonNode types, Thing thing) {
        if (types.isString()) {
            thing.type(types.asString());
        }
        types.forEach(type -> thing.type(type.asString("")));
    }

    private void value(Thing thing, String property, JsonNode value, int depth) {
        if (depth > DEEPEST || count > MOST_THINGS) {
            return;
        }
        if (value.isArray()) {
            value.forEach(element -> value(thing, property, element, depth + 1));
        } else if (value.isObject()) {
            thing.add(property, value.has("@value") ? value.path("@value").asString("") : thing(value, depth));
        } else if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
            thing.add(property, unescaped(value.asString("")));
        }
    }

    /** Some generators write HTML entities into their JSON. */
    private static String unescaped(String value) {
        return value.indexOf('&') < 0 ? value : org.jsoup.parser.Parser.unescapeEntities(value, false);
    }

    private static String unwrapped(String block) {
        var json = block.replace("<!--", "").replace("-->", "").replace("//<![CDATA[", "").replace("//]]>", "")
                .replace("<![CDATA[", "").replace("]]>", "").strip();
        return json.endsWith(";") ? json.substring(0, json.length() - 1) : json;
    }
}
