package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.page.RawServer;
import com.marketingby.leads.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator, a log file and a program see of one run and of its logs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TerminalIT {
    private static final String WHY = "it is no HTML (HTTP 200), it is text/plain";

    private final Sandbox sandbox = Sandbox.start();
    private final RawServer oak = server("""
            <html lang="en"><head><title>Oak Dental</title></head><body><h1>Oak Dental</h1>
            <p>We are a practice in Austin that has cared for families for twenty years.</p>
            <address>1 Oak St, Austin, TX 78701</address><a href="tel:512-555-0123">Call us</a>
            <footer>&copy; Oak Dental</footer></body></html>
            """);
    private final RawServer plainText = new RawServer((path, out) -> RawServer.write(out,
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nno page"));
    private Laboratory laboratory;
    private Laboratory.Outcome plain;

    private static RawServer server(String html) {
        return new RawServer((path, out) -> RawServer.html(out, html));
    }

    private static String url(RawServer server) {
        return server.address().url().toString();
    }

    @BeforeAll
    void runsOnce() {
        laboratory = new Laboratory(sandbox);
        plain = laboratory.run("run", "individual", url(oak), url(plainText), "--client", "1");
    }

    @AfterAll
    void closes() {
        laboratory.close();
        oak.close();
        plainText.close();
        sandbox.close();
    }

    @Test
    @Order(1)
    void aFailureIsSaidOnceInOneLineAndTheSummaryCountsIt() {
        assertThat(plain.exit()).isEqualTo(3);
        assertThat(plain.err().lines().filter(line -> line.contains(WHY)))
                .containsExactly("lead-scraper: " + url(plainText) + ": " + WHY);
        assertThat(plain.out()).contains("found    2 websites, 1 pages read", "saved    1 new leads", "skipped  0",
                "failed   1: " + WHY, "0 calls", "lead-scraper logs --run 1");
    }

    @Test
    @Order(2)
    void withoutATerminalThereAreOnlyPlainLines() {
        assertThat(plain.err()).contains("visit     begins", "visit     ends, 2 websites done").doesNotContain("\u001b",
                "\r");
        assertThat(plain.out()).doesNotContain("\u001b", "\r", "\u202e");
    }

    @Test
    @Order(3)
    void withJsonEveryLineOfStandardOutputIsAnEvent() {
        var outcome = laboratory.run("run", "individual", url(oak), url(plainText), "--client", "1", "--force",
                "--json");
        var events = outcome.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(outcome.err()).isEmpty();
        assertThat(events)
                .allMatch(event -> event.path("run").asInt() == 2 && event.path("at").asString().endsWith("Z"));
        assertThat(events).extracting(event -> event.path("event").asString()).startsWith("run", "step_begins")
                .contains("step_ends", "failure", "target_failed").endsWith("summary");
        assertThat(events.stream().filter(event -> event.path("event").asString().equals("failure")))
                .singleElement().extracting(event -> event.path("reason").asString())
                .isEqualTo(url(plainText) + ": " + WHY);
        assertThat(events.getLast().path("exit").asInt()).isEqualTo(3);
        assertThat(events.getLast().path("report").path("skipped")).map(JsonNode::asInt).containsExactly(1);
    }

    @Test
    @Order(4)
    void quietSaysTheSummaryAndWhatFailedOnly() {
        var outcome = laboratory.run("run", "individual", url(oak), url(plainText), "--client", "1", "--quiet");
        assertThat(outcome.err()).isEqualTo("lead-scraper: " + url(plainText) + ": " + WHY + "\n");
        assertThat(outcome.out()).startsWith("Run 3: done");
        var events = laboratory.run("run", "individual", url(oak), "--client", "1", "--quiet", "--json");
        assertThat(events.out().lines()).singleElement().asString().contains("\"event\":\"summary\"");
    }

    @Test
    @Order(5)
    void theDoctorFindsAWorkingLaboratoryWellAndSpendsNothing() {
        var outcome = laboratory.run("doctor");
        assertThat(outcome.exit()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out()).containsPattern("well +database +PostgreSQL 1[5-9]").containsPattern("well +schema")
                .containsPattern("well +rights").containsPattern("well +clock").containsPattern("well +Google +Places")
                .containsPattern("note +contact page").contains("set LEADS_CONTACT_URL", "Runs can begin.")
                .doesNotContain("AIza-sandbox");
        assertThat(laboratory.jdbc().sql("select count(*) from place_calls").query(Long.class).single()).isZero();
    }

    @Test
    @Order(6)
    void theDoctorSaysWhatToMend() {
        laboratory.with("GOOGLE_MAPS_API_KEY", "AIza-refused").with("LEADS_CONTACT_URL", url(oak));
        var refused = laboratory.run("doctor");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).containsPattern("mend +Google ")
                .contains("enable Places API (New)", "1 thing is to be mended")
                .contains("does not name LeadScraper").doesNotContain("AIza-refused");
        laboratory.with("GOOGLE_MAPS_API_KEY", "no key");
        var json = JsonMapper.shared().readTree(laboratory.run("doctor", "--json").out());
        assertThat(json).filteredOn(check -> check.path("name").asString().equals("Google key")).singleElement()
                .extracting(check -> check.path("state").asString()).isEqualTo("MEND");
    }

    @Test
    @Order(7)
    void oneRunInDetailNamesItsTargetsAndItsWorstWebsites() {
        var detail = laboratory.run("logs", "--run", "1");
        assertThat(detail.exit()).as(detail.err()).isZero();
        assertThat(detail.out()).contains("Run 1: done, but 1 of 2 targets failed", "saved    1 new leads",
                "failed   1: " + WHY,
                "worst websites",
                "not_html");
        var rows = laboratory.run("logs", "--run", "1", "--json").out().lines().map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(rows).hasSize(2).allMatch(row -> row.has("cost_usd"));
        assertThat(rows.getLast().path("skip_reasons").path("failed").asInt()).isEqualTo(1);
        var none = laboratory.run("logs", "--run", "999");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("there is no run 999");
    }

    @Test
    @Order(8)
    void whatWasScrapedReachesTerminalCsvAndJsonHarmlessly() {
        laboratory.jdbc().sql("""
                insert into scraping_logs (type, client_id, target, query, error_message, created_at)
                values ('location', 1, '=HYPERLINK("http://evil.example")<script>alert(1)</script>',
                        e'\\x1b]0;owned\\x07 \\x1b[2J @SUM(A1)', e'two\\nlines\\u202e, and "quotes"', null)
                """).update();
        var table = laboratory.run("logs", "--type", "location");
        assertThat(table.exit()).as(table.err()).isZero();
        assertThat(table.out().lines()).hasSize(2);
        assertThat(table.out()).contains("two lines").doesNotContain("\u001b", "\u0007", "\u202e");
        assertThat(laboratory.run("logs", "--type", "location", "--csv").out().lines().toList()).hasSize(2).last()
                .asString()
                .contains(
                        "\"'=HYPERLINK(\"\"http://evil.example\"\")<script>alert(1)</script>\",'  @SUM(A1),",
                        "\"two lines, and \"\"quotes\"\"\"");
        var json = JsonMapper.shared().readTree(laboratory.run("logs", "--type", "location", "--json").out());
        assertThat(json.path("target").asString()).startsWith("=HYPERLINK");
    }

    @Test
    @Order(9)
    void logsOfAnySizeAreStreamedAndATableSaysThatThereAreMore() {
        laboratory.jdbc().sql("""
                insert into scraping_logs (type, client_id, target, success)
                select 'keyword', 1, 'target ' || n, n % 2 = 0 from generate_series(1, 20000) n
                """).update();
        assertThat(laboratory.run("logs", "--type", "keyword", "--csv").out().lines().count()).isEqualTo(20_001);
        assertThat(laboratory.run("logs", "--type", "keyword", "--failed", "--most", "7", "--json").out().lines())
                .hasSize(7);
        var table = laboratory.run("logs", "--type", "keyword");
        assertThat(table.out().lines()).hasSize(51).last().asString().contains("target 20000");
        assertThat(table.err()).contains("the newest 50 rows");
    }
}
