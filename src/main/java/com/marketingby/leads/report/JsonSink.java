package com.marketingby.leads.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON, one lead a line: an array of objects, or the features of a GeoJSON collection. */
final class JsonSink implements LeadSink {
    private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Writer out;
    private final boolean geographic;
    private boolean begun;

    JsonSink(Writer out, boolean geographic) throws IOException {
        this.out = out;
        this.geographic = geographic;
        out.write(geographic ? "{\"type\":\"FeatureCollection\",\"features\":[" : "[");
    }

    @Override
    public void add(LeadRow lead) throws IOException {
        out.write(begun ? ",\n" : "\n");
        begun = true;
        try (var json = JSON.createGenerator(out)) {
            if (geographic) {
                feature(json, lead);
            } else {
                json.writeStartObject();
                properties(json, lead);
                sources(json, lead.sources());
                json.writeEndObject();
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.write(geographic ? "\n]}\n" : "\n]\n");
        out.flush();
    }

    private static void feature(JsonGenerator json, LeadRow lead) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeNumberProperty("id", lead.id());
        json.writeName("geometry");
        if (lead.value(LeadColumn.LONGITUDE) instanceof BigDecimal longitude
                && lead.value(LeadColumn.LATITUDE) instanceof BigDecimal latitude) {
            json.writeStartObject();
            json.writeStringProperty("type", "Point");
            json.writeArrayPropertyStart("coordinates");
            json.writeNumber(longitude);
            json.writeNumber(latitude);
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeName("properties");
        json.writeStartObject();
        properties(json, lead);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, LeadRow lead) {
        for (var column : LeadColumn.values()) {
            json.writeName(column.written());
            value(json, lead.value(column));
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Integer number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case LocalDateTime time -> json.writeString(time.toInstant(ZoneOffset.UTC).toString());
            default -> json.writeString(value.toString());
        }
    }

    private static void sources(JsonGenerator json, @Nullable String sources) {
        json.writeName("sources");
        if (sources == null) {
            json.writeNull();
        } else {
            json.writeTree(JSON.readTree(sources));
        }
    }
}
