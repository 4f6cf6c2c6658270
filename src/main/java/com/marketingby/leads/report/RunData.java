package com.marketingby.leads.report;

import com.marketingby.leads.run.ScrapingLog;
import com.marketingby.leads.run.ScrapingLogs;
import com.marketingby.leads.run.SearchedArea;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Runs and the areas that they searched, as data of the page. */
final class RunData {
    private static final List<String> COLUMNS = List.of("id", "run", "type", "client", "target", "query", "method",
            "results", "found", "saved", "skipped", "calls", "cost", "state", "success", "error", "reasons", "resolved",
            "coverage", "parts", "created");

    private final ScrapingLogs logs;

    RunData(ScrapingLogs logs) {
        this.logs = logs;
    }

    void write(Writer out, LeadFilter filter) throws IOException {
        var rows = new ScrapingLogs.Filter(null, filter.since(), filter.until(), null,
                filter.allClients() ? null : filter.client(), !filter.allClients() && filter.client() == null, false,
                Integer.MAX_VALUE);
        var written = new ArrayList<Integer>();
        PageJson.block(out, "runs", json -> runs(json, rows, written));
        PageJson.block(out, "areas", json -> areas(json, logs.areas(written)));
    }

    private void runs(JsonGenerator json, ScrapingLogs.Filter filter, List<Integer> written) {
        json.writeStartObject();
        json.writeName("columns");
        json.writePOJO(COLUMNS);
        json.writeName("rows");
        json.writeStartArray();
        logs.each(filter, log -> {
            run(json, log);
            written.add(log.id());
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void run(JsonGenerator json, ScrapingLog log) {
        json.writeStartArray();
        PageJson.number(json, log.id());
        PageJson.number(json, log.run());
        PageJson.text(json, log.type());
        PageJson.number(json, log.client());
        PageJson.text(json, log.target());
        PageJson.text(json, log.query());
        PageJson.text(json, log.method());
        List.of(log.results(), log.found(), log.saved(), log.skipped(), log.apiCalls())
                .forEach(count -> PageJson.number(json, count));
        PageJson.number(json, log.costUsd());
        PageJson.text(json, log.state());
        json.writePOJO(log.success());
        PageJson.text(json, log.error());
        PageJson.tree(json, log.skipReasons());
        PageJson.number(json, log.areaResolved());
        PageJson.text(json, log.areaCoverage());
        PageJson.tree(json, log.costParts());
        PageJson.text(json, log.createdAt() == null ? null : log.createdAt().toString());
        json.writeEndArray();
    }

    private static void areas(JsonGenerator json, List<SearchedArea> areas) {
        json.writeStartArray();
        for (var area : areas) {
            json.writeStartObject();
            json.writeNumberProperty("log", area.log());
            json.writeName("target");
            PageJson.text(json, area.target());
            json.writeName("query");
            PageJson.text(json, area.query());
            json.writeName("resolved");
            PageJson.number(json, area.resolved());
            json.writeBooleanProperty("texas", area.texas());
            var bounds = area.bounds();
            json.writeName("bounds");
            json.writePOJO(new double[]{bounds.south(), bounds.west(), bounds.north(), bounds.east()});
            var circle = area.circle();
            if (circle != null) {
                json.writeName("circle");
                json.writePOJO(new double[]{circle.centre().latitude(), circle.centre().longitude(),
                        circle.radius().metres()});
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
