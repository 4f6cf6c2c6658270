package com.marketingby.leads.report;

import com.marketingby.leads.compliance.Catalogue;
import com.marketingby.leads.geo.County;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JsonGenerator;

/** Writes leads and runs as one HTML file that needs no network. */
public final class HtmlReport {
    private final LeadRows leads;
    private final RunData runs;
    private final JdbcClient database;
    private final Clock clock;

    HtmlReport(LeadRows leads, RunData runs, JdbcClient database, Clock clock) {
        this.leads = leads;
        this.runs = runs;
        this.database = database;
        this.clock = clock;
    }

    private record Client(int id, String name) {}

    /**
     * Writes the leads that pass, and the runs of the same client and time; the file takes the place of an older one only when it is whole.
     *
     * @return how many leads they were
     * @throws IOException if the file cannot be written
     */
    public int write(LeadFilter filter, Path file) throws IOException {
        var page = new ReportPage();
        var counties = new CountyByZip();
        return WholeFile.write(file, stream -> {
            var count = new int[1];
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            page.write(out, data -> count[0] = data(data, filter, counties));
            out.flush();
            return count[0];
        });
    }

    private int data(Writer out, LeadFilter filter, CountyByZip counties) throws IOException {
        PageJson.block(out, "about", json -> about(json, filter, counties.all()));
        runs.write(out, filter);
        try (var lots = new LeadLots(out, counties)) {
            return leads.each(filter, Integer.MAX_VALUE, lots);
        }
    }

    private void about(JsonGenerator json, LeadFilter filter, List<County> counties) {
        json.writeStartObject();
        json.writeStringProperty("made", clock.instant().toString());
        json.writeName("filter");
        filter(json, filter);
        json.writeName("clients");
        json.writeStartObject();
        for (var client : clients(filter)) {
            json.writeName(String.valueOf(client.id()));
            PageJson.text(json, client.name());
        }
        json.writeEndObject();
        json.writeName("rules");
        json.writeStartObject();
        for (var rule : Catalogue.current().rules()) {
            json.writeStringProperty(rule.id(), rule.issue());
        }
        json.writeEndObject();
        json.writeName("counties");
        json.writeStartArray();
        counties.forEach(county -> county(json, county));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void filter(JsonGenerator json, LeadFilter filter) {
        json.writeStartObject();
        json.writeBooleanProperty("all", filter.allClients());
        json.writeName("client");
        PageJson.number(json, filter.client());
        text(json, "since", filter.since());
        text(json, "until", filter.until());
        text(json, "city", filter.city());
        json.writeName("lowest");
        PageJson.number(json, filter.lowest());
        json.writeName("highest");
        PageJson.number(json, filter.highest());
        text(json, "source", filter.source());
        text(json, "status", filter.status());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) {
        json.writeName(name);
        PageJson.text(json, value == null ? null : value.toString());
    }

    private List<Client> clients(LeadFilter filter) {
        return database.sql("""
                select id, name from clients where name is not null and (:all or id = cast(:client as integer)) order by id
                """).param("all", filter.allClients()).param("client", filter.client())
                .query((row, _) -> new Client(row.getInt("id"), row.getString("name"))).list();
    }

    /** Its code, its name, and each outline as longitude, latitude, longitude, … */
    private static void county(JsonGenerator json, County county) {
        json.writeStartArray();
        json.writeString(county.code());
        json.writeString(county.name());
        for (var outline : county.outlines()) {
            json.writeStartArray();
            outline.forEach(corner -> {
                json.writeNumber(corner.longitude());
                json.writeNumber(corner.latitude());
            });
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
