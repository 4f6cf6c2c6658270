package com.marketingby.leads.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LeadExportTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final LeadExport EXPORT = new LeadExport(new LeadRows(DATABASE.jdbc()));
    private static final String HOSTILE = "=HYPERLINK(\"http://evil.example\";\"x\")<script>alert(1)</script>\033[31m\u009b2J\007";
    private static final String TAMED = "=HYPERLINK(\"http://evil.example\";\"x\")<script>alert(1)</script>";
    private static final LeadFilter MINE = LeadFilter.of(1);

    @TempDir
    private Path folder;

    @BeforeEach
    void threeLeadsOfOneClientAndOneOfAnother() {
        DATABASE.jdbc().sql("truncate leads, clients restart identity cascade").update();
        DATABASE.jdbc().sql("insert into clients (name) values ('One'), ('Two')").update();
        DATABASE.jdbc()
                .sql("""
                insert into leads (client_id, company, email, phone, city, source, status, notes, compliance_checked,
                                   compliance_score, geo_latitude, geo_longitude, created_at, scraping_metadata)
                values (1, :hostile, '@evil', '+12145550100', 'Dallas', 'google_places', 'new', e'a,b\\r\\n"c"\\n-d', true, 35,
                        32.776664, -96.796988, '2026-11-01 05:00', :website),
                       (1, 'Clínica Peña 牙科', null, '+cmd|x', 'Austin', 'google_places', 'won', '-2+3', false, 0, 30.27, -97.74,
                        '2026-11-10 12:00', :google),
                       (1, 'Old', null, null, 'dallas', 'website', 'new', null, true, 90, null, null, '2026-10-01', null),
                       (2, 'Somebody else''s', null, null, 'Dallas', null, null, null, false, 0, null, null, '2026-11-10', null),
                       (null, 'The agency''s own', null, null, 'Dallas', null, null, null, false, 0, null, null, '2026-11-10', null)
                """.replace(":website", "'" + metadata("website") + "'").replace(":google",
                        "'" + metadata("places") + "'"))
                .param("hostile", HOSTILE.replace("\0", "")).update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static String metadata(String source) {
        return """
                {"fields": {"geo_latitude": {"source": "%1$s"}, "geo_longitude": {"source": "%1$s"},
                            "city": {"source": "places"}}, "compliance": {"low": 30, "high": 55},
                 "outreach": {"email": {"readiness": "READY", "reasons": ["a role address", "on /"]}}}"""
                .formatted(source);
    }

    private static String written(LeadFilter filter, LeadFormat format) throws IOException {
        var out = new StringWriter();
        EXPORT.write(filter, format, out);
        return out.toString();
    }

    private static List<String> companies(LeadFilter filter) throws IOException {
        return CsvReader.read(written(filter, LeadFormat.CSV)).stream().map(row -> row.get("company")).toList();
    }

    @Test
    void csvIsReadBackAsItWasAndNoCellOfItIsAFormula() throws IOException {
        var rows = CsvReader.read(written(MINE, LeadFormat.CSV));
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).containsEntry("company", "Old").containsEntry("email", "")
                .containsEntry("compliance_score", "90");
        assertThat(rows.get(1)).containsEntry("company", "Clínica Peña 牙科").containsEntry("phone", "'+cmd|x")
                .containsEntry("notes", "'-2+3").containsEntry("compliance_score", "").containsEntry("latitude", "")
                .containsEntry("from_google", "city geo_latitude geo_longitude");
        assertThat(rows.getLast()).containsEntry("company", "'" + TAMED).containsEntry("email", "'@evil")
                .containsEntry("phone", "+12145550100").containsEntry("notes", "a,b\n\"c\"\n-d")
                .containsEntry("latitude", "32.776664").containsEntry("longitude", "-96.796988")
                .containsEntry("score_low", "30").containsEntry("score_high", "55")
                .containsEntry("email_outreach", "READY").containsEntry("text_outreach", "")
                .containsEntry("outreach_reasons", "email: a role address; email: on /")
                .containsEntry("created_at", "2026-11-01T05:00:00Z");
        assertThat(rows).allSatisfy(row -> row.forEach((name, cell) -> assertThat(cell).as(name)
                .satisfiesAnyOf(text -> assertThat(text).doesNotContainPattern("^\\s*[=+@\\t\\r-]"),
                        text -> assertThat(text).matches("[+-]?[0-9.]+"))));
    }

    @Test
    void geoJsonHoldsAPointOnlyWhereTheWebsiteGaveIt() throws IOException {
        var collection = JsonMapper.shared().readTree(written(MINE, LeadFormat.GEOJSON));
        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features")).hasSize(3).allSatisfy(LeadExportTest::isAFeature);
        var features = collection.path("features").valueStream().toList();
        assertThat(features.getLast().path("geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-96.796988,32.776664]}");
        assertThat(features.get(1).path("geometry").isNull()).isTrue();
        assertThat(features.get(1).toString()).doesNotContain("30.27", "97.74");
    }

    /** RFC 7946, sections 3.1.1, 3.1.2 and 3.2. */
    private static void isAFeature(JsonNode feature) {
        assertThat(feature.path("type").asString()).isEqualTo("Feature");
        assertThat(feature.path("id").isNumber()).isTrue();
        assertThat(feature.path("properties").isObject()).isTrue();
        assertThat(feature.has("geometry")).isTrue();
        var geometry = feature.path("geometry");
        if (!geometry.isNull()) {
            assertThat(geometry.path("type").asString()).isEqualTo("Point");
            assertThat(geometry.path("coordinates")).hasSize(2);
            assertThat(geometry.path("coordinates").path(0).asDouble()).isBetween(-180.0, 180.0);
            assertThat(geometry.path("coordinates").path(1).asDouble()).isBetween(-90.0, 90.0);
        }
    }

    @Test
    void jsonSaysWhereEachValueWasRead() throws IOException {
        var leads = JsonMapper.shared().readTree(written(MINE, LeadFormat.JSON)).valueStream().toList();
        assertThat(leads).hasSize(3);
        assertThat(leads.getLast().path("company").asString()).isEqualTo(TAMED);
        assertThat(leads.getLast().path("sources").path("city").path("source").asString()).isEqualTo("places");
        assertThat(leads.getFirst().path("sources").isNull()).isTrue();
        assertThat(written(LeadFilter.of(99), LeadFormat.JSON)).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void inAWorkbookEveryTextIsATextAndNothingAFormula() throws IOException {
        var file = folder.resolve("leads.xlsx");
        assertThat(EXPORT.write(MINE, LeadFormat.XLSX, file)).isEqualTo(3);
        var sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet.select("f")).isEmpty();
        assertThat(sheet.select("row")).hasSize(4);
        var company = sheet.select("c[r=C4]");
        assertThat(company.attr("t")).isEqualTo("inlineStr");
        assertThat(company.text()).isEqualTo(TAMED);
        assertThat(sheet.select("c[r=R4]").attr("t")).as("a score is a number").isIn("", "n");
        assertThat(part(file, "xl/styles.xml").select("numFmt[formatCode=@]")).as("the format of text").isNotEmpty();
    }

    @Test
    void aSheetThatIsFullIsFollowedByAnother() throws IOException {
        var file = folder.resolve("leads.xlsx");
        try (var out = Files.newOutputStream(file); var sink = new XlsxSink(out, 2)) {
            new LeadRows(DATABASE.jdbc()).each(MINE, 10, sink);
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml").select("row")).hasSize(3);
        assertThat(part(file, "xl/worksheets/sheet2.xml").select("row")).hasSize(2);
    }

    private static Document part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile()); var in = zip.getInputStream(zip.getEntry(name))) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }

    @Test
    void eachFilterLetsPassWhatItSays() throws IOException {
        assertThat(companies(LeadFilter.of(2))).containsExactly("Somebody else's");
        assertThat(companies(LeadFilter.of(null))).containsExactly("The agency's own");
        assertThat(companies(new LeadFilter(null, true, null, null, "DALLAS", null, null, null, null))).hasSize(4);
        assertThat(companies(new LeadFilter(1, false, Instant.parse("2026-11-01T05:00:00Z"),
                Instant.parse("2026-11-10T12:00:00Z"), null, null, null, null, null))).containsExactly("'" + TAMED);
        assertThat(companies(new LeadFilter(1, false, null, null, null, 0, 40, null, null)))
                .containsExactly("'" + TAMED);
        assertThat(companies(new LeadFilter(1, false, null, null, null, 35, 100, "website", "new")))
                .containsExactly("Old");
    }

    @Test
    void aFileThatCannotBeFinishedLeavesTheOlderOneAlone() throws IOException {
        var file = folder.resolve("leads.csv");
        Files.writeString(file, "older");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(1);
            throw new IOException("disk full");
        })).hasMessage("disk full");
        assertThat(file).hasContent("older");
        assertThat(folder.toFile().list()).containsExactly("leads.csv");
    }
}
