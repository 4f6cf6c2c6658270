package com.marketingby.leads.report;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that lies in a page as data: nothing in it can end the element that it lies in, begin another or pass for markup, whatever a website
 * wrote into a name.
 */
final class PageJson {
    private static final JsonMapper JSON = JsonMapper
            .builder(JsonFactory.builder().characterEscapes(new OfMarkup()).build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private PageJson() {}

    /** What writes the JSON of one element. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json);
    }

    /** Writes an element of data that the page's script finds by its kind. */
    static void block(Writer out, String kind, Content content) throws IOException {
        out.append("<script type=\"application/json\" class=\"").append(kind).append("\">");
        try (var json = JSON.createGenerator(out)) {
            content.write(json);
        }
        out.append("</script>\n");
    }

    /** A text without control characters, or null. */
    static void text(JsonGenerator json, @Nullable String text) {
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(PlainText.of(text));
        }
    }

    /** A tree of JSON from elsewhere, its texts without control characters. */
    static void tree(JsonGenerator json, JsonNode node) {
        if (node.isObject()) {
            json.writeStartObject();
            node.properties().forEach(property -> {
                json.writeName(PlainText.of(property.getKey()));
                tree(json, property.getValue());
            });
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            node.forEach(element -> tree(json, element));
            json.writeEndArray();
        } else if (node.isString()) {
            text(json, node.asString());
        } else {
            json.writeTree(node);
        }
    }

    /** The same, read from text; null means an object without properties. */
    static void tree(JsonGenerator json, @Nullable String text) {
        tree(json, JSON.readTree(text == null ? "{}" : text));
    }

    /** A number, or null. */
    static void number(JsonGenerator json, @Nullable Number number) {
        json.writePOJO(number);
    }

    private static final class OfMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] ascii = standardAsciiEscapesForJSON();

        OfMarkup() {
            for (var character : "<>&".toCharArray()) {
                ascii[character] = ESCAPE_CUSTOM;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case '<', '>', '&', 0x2028, 0x2029 -> new SerializedString("\\u%04x".formatted(character));
                default -> null;
            };
        }
    }
}
