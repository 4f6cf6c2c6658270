package com.marketingby.leads.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Leads as data of the page, a few hundred to an element: one element has what the tables and charts show, the next what is read only when
 * a lead is opened.
 */
final class LeadLots implements LeadSink {
    private static final int LOT = 250;
    private static final List<LeadColumn> ROW = List.of(LeadColumn.ID, LeadColumn.CLIENT_ID, LeadColumn.COMPANY,
            LeadColumn.CITY, LeadColumn.ZIP_CODE, LeadColumn.INDUSTRY_CATEGORY, LeadColumn.SOURCE, LeadColumn.STATUS,
            LeadColumn.COMPLIANCE_STATUS, LeadColumn.COMPLIANCE_SCORE, LeadColumn.SCORE_LOW, LeadColumn.SCORE_HIGH,
            LeadColumn.EMAIL, LeadColumn.PHONE, LeadColumn.WEBSITE_URL, LeadColumn.LATITUDE, LeadColumn.LONGITUDE,
            LeadColumn.CREATED_AT);
    private static final List<LeadColumn> DETAILS = List.of(LeadColumn.CONTACT_FIRST_NAME, LeadColumn.CONTACT_LAST_NAME,
            LeadColumn.ADDRESS, LeadColumn.STATE, LeadColumn.INDUSTRY_SUBCATEGORY, LeadColumn.NOTES,
            LeadColumn.GOOGLE_PLACE_ID, LeadColumn.GOOGLE_RATING, LeadColumn.EMAIL_OUTREACH, LeadColumn.CALL_OUTREACH,
            LeadColumn.TEXT_OUTREACH, LeadColumn.FAX_OUTREACH, LeadColumn.MAIL_OUTREACH);

    private final Writer out;
    private final CountyByZip counties;
    private final List<LeadRow> lot = new ArrayList<>(LOT);

    LeadLots(Writer out, CountyByZip counties) {
        this.out = out;
        this.counties = counties;
    }

    @Override
    public void add(LeadRow lead) throws IOException {
        lot.add(lead);
        if (lot.size() == LOT) {
            write();
        }
    }

    @Override
    public void close() throws IOException {
        if (!lot.isEmpty()) {
            write();
        }
    }

    private void write() throws IOException {
        PageJson.block(out, "leads", this::rows);
        PageJson.block(out, "details", this::details);
        lot.clear();
    }

    private void rows(JsonGenerator json) {
        var rules = new Numbered();
        json.writeStartObject();
        json.writeName("columns");
        json.writeStartArray();
        ROW.forEach(column -> json.writeString(column.written()));
        json.writeString("county");
        json.writeString("failed");
        json.writeString("partly");
        json.writeEndArray();
        json.writeName("rows");
        json.writeStartArray();
        lot.forEach(lead -> row(json, lead, rules));
        json.writeEndArray();
        texts(json, "rules", rules);
        json.writeEndObject();
    }

    private void row(JsonGenerator json, LeadRow lead, Numbered rules) {
        json.writeStartArray();
        ROW.forEach(column -> value(json, lead.value(column)));
        var zip = lead.value(LeadColumn.ZIP_CODE);
        value(json, counties.of(zip == null ? null : zip.toString()).map(county -> county.code()).orElse(null));
        var scored = lead.value(LeadColumn.COMPLIANCE_SCORE) != null;
        var gaps = Gaps.in(scored && lead.value(LeadColumn.COMPLIANCE_ISSUES) instanceof String issues ? issues : "");
        numbers(json, gaps.failed(), rules);
        numbers(json, gaps.partly(), rules);
        json.writeEndArray();
    }

    private void details(JsonGenerator json) {
        var lines = new Numbered();
        json.writeStartObject();
        json.writeName("leads");
        json.writeStartArray();
        lot.forEach(lead -> details(json, lead, lines));
        json.writeEndArray();
        texts(json, "lines", lines);
        json.writeEndObject();
    }

    private static void details(JsonGenerator json, LeadRow lead, Numbered lines) {
        json.writeStartObject();
        DETAILS.stream().filter(column -> lead.value(column) != null).forEach(column -> {
            json.writeName(column.written());
            value(json, lead.value(column));
        });
        if (lead.value(LeadColumn.COMPLIANCE_ISSUES) instanceof String issues) {
            json.writeName("issues");
            numbers(json, issues.lines().toList(), lines);
        }
        if (lead.value(LeadColumn.OUTREACH_REASONS) instanceof String reasons) {
            json.writeName("outreach_reasons");
            numbers(json, List.of(reasons.split("; (?=(?:email|call|text|fax|mail): )", -1)), lines);
        }
        if (lead.sources() != null) {
            json.writeName("sources");
            PageJson.tree(json, lead.sources());
        }
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, List<String> texts, Numbered numbered) {
        json.writeStartArray();
        texts.forEach(text -> json.writeNumber(numbered.of(text)));
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, Numbered numbered) {
        json.writeName(name);
        json.writeStartArray();
        numbered.texts().forEach(json::writeString);
        json.writeEndArray();
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
}
