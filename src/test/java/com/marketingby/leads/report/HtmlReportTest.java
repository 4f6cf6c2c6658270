package com.marketingby.leads.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.run.ScrapingLogsOf;
import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final String HOSTILE = "=HYPERLINK(\"http://x\",\"y\")</script><!--<script>alert(1)</script>\u2028&\033[31m";

    @TempDir
    private static Path folder;

    private static String html;
    private static Document page;

    @BeforeAll
    static void aReportOfOneClientOfTwo() throws IOException {
        DATABASE.jdbc().sql("insert into clients (name) values ('One'), ('Two')").update();
        DATABASE.jdbc().sql("""
                insert into leads (client_id, company, zip_code, website_url, compliance_checked, compliance_score,
                                   compliance_issues, geo_latitude, geo_longitude, created_at, scraping_metadata)
                values (1, :hostile, '75201-1234', 'javascript:alert(1)', true, 35,
                        e'TXC-2026.11 | 35 (30-55)\\nFAIL PRIV-NPP-LINK w9: no link.\\n  Basis: x.\\nPARTIAL PRIV-POLICY w5: y.\\nFAIL AD-TESTI w0: z.',
                        32.78, -96.8, '2026-11-02', '{"fields": {"company": {"source": "website", "quote": "\\u001b[2Jq</script>"}},
                        "filled": [{"fields": {"geo_latitude": {"source": "website"}, "geo_longitude": {"source": "website"}}}]}'),
                       (1, 'Without a score', '10001', null, false, 0, 'FAIL PRIV-NPP-LINK w9: z.', 40.7, -74.0, '2026-11-01',
                        '{"fields": {"geo_latitude": {"source": "places"}, "geo_longitude": {"source": "places"}}}'),
                       (2, 'Somebody else''s', '75201', null, false, 0, null, null, null, '2026-11-02', null)
                """).param("hostile", HOSTILE).update();
        DATABASE.jdbc().sql("""
                insert into scraping_logs (type, client_id, target, leads_found, leads_saved, skipped_count, skip_reasons, created_at)
                values ('location', 1, '</script><b>Dallas', 3, 2, 1, '{"known": 1}', '2026-11-02'),
                       ('location', 2, 'Elsewhere', 3, 2, 1, '{}', '2026-11-02'),
                       ('location', null, 'Agency', 3, 2, 1, '{}', '2026-11-02')
                """).update();
        var report = new HtmlReport(new LeadRows(DATABASE.jdbc()),
                new RunData(ScrapingLogsOf.database(DATABASE.jdbc(), DATABASE.dataSource())), DATABASE.jdbc(),
                Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC));
        var file = folder.resolve("report.html");
        assertThat(report.write(LeadFilter.of(1), file)).isEqualTo(2);
        html = Files.readString(file);
        page = Jsoup.parse(html);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static JsonNode data(String kind) {
        return JsonMapper.shared().readTree(page.expectFirst("script." + kind).data());
    }

    private static Object cell(int row, String column) {
        var columns = data("leads").path("columns").valueStream().map(JsonNode::asString).toList();
        return data("leads").path("rows").path(row).path(columns.indexOf(column));
    }

    @Test
    void whatAWebsiteWroteIntoANameEndsNoElementAndBeginsNone() {
        assertThat(page.select("script:not([type])")).hasSize(2);
        assertThat(page.select("script.leads, script.details")).hasSize(2);
        assertThat(page.select("b")).isEmpty();
        assertThat(html).doesNotContain("<script>alert", "</script><!--", "\u2028", "\033")
                .contains("\\u003cscript\\u003ealert(1)");
        assertThat(cell(1, "company"))
                .hasToString("\"" + HOSTILE.replace("\"", "\\\"").replace("\u2028", "").replace("\033[31m", "") + "\"");
        assertThat(data("details").path("leads").path(1).path("sources").path("company").path("quote").asString())
                .isEqualTo("q</script>");
    }

    @Test
    void onlyTheScriptsAndTheStyleThatThePageWasMadeWithAreAllowed() throws Exception {
        var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe", "http", "*")
                .contains("img-src data:", "base-uri 'none'", "form-action 'none'");
        for (var allowed : page.select("script:not([type]), style")) {
            assertThat(policy).contains("'sha256-" + hash(allowed.data()) + "'");
        }
        assertThat(page.select("[style], [onclick], script[src], link[href^=http], img")).isEmpty();
        assertThat(page.select("a[href]")).extracting(link -> link.attr("href")).allMatch(link -> link.startsWith("#"));
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLeadWithoutAScoreHasNoneAndNoGap() {
        assertThat(cell(0, "compliance_score")).hasToString("null");
        assertThat(cell(0, "failed")).hasToString("[]");
        assertThat(cell(1, "compliance_score")).hasToString("35");
        assertThat(data("leads").path("rules").toString()).isEqualTo("[\"PRIV-NPP-LINK\",\"PRIV-POLICY\"]");
        assertThat(cell(1, "failed")).hasToString("[0]");
        assertThat(cell(1, "partly")).hasToString("[1]");
    }

    @Test
    void aLeadIsInTheCountyOfItsZipAndHasAPointOnlyFromItsWebsite() {
        assertThat(cell(1, "county")).hasToString("\"48113\"");
        assertThat(cell(0, "county")).hasToString("null");
        assertThat(cell(1, "latitude")).hasToString("32.78");
        assertThat(cell(0, "latitude")).hasToString("null");
        assertThat(data("about").path("counties")).hasSize(254);
    }

    @Test
    void onlyTheClientsRunsAndNameAreToldOf() {
        assertThat(data("runs").path("rows")).hasSize(1);
        assertThat(data("about").path("clients").toString()).isEqualTo("{\"1\":\"One\"}");
        assertThat(html).doesNotContain("Elsewhere", "Agency", "Somebody else");
    }

    @Test
    void thePageSaysThatItIsNoLegalAdviceAndCallsNoLeadWhatOnlyACourtMay() {
        assertThat(page.body().text()).contains("No legal advice", "no finding that any law was broken",
                "Apache License");
        var words = page.clone();
        words.select("script, pre").forEach(Element::remove);
        assertThat(words.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("compliant", "violation", "illegal",
                "certified");
    }
}
