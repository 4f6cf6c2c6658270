package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.page.RawServer;
import com.marketingby.leads.sandbox.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IndividualRunIT {
    /** However slow the machine is, a website that answers late is not taken for one that does not. */
    private static final Map<String, String> PATIENT = Map.of("LEADS_PAGE_REQUESTTIME", "60s", "LEADS_PAGE_SILENCE",
            "60s");

    private final Sandbox sandbox = Sandbox.start();
    private final RawServer oak = clinic("Oak Dental", "oak", "512-555-0123", "1 Oak St", "Austin", "78701");
    private final RawServer elm = clinic("Elm Chiropractic", "elm", "214-555-0188", "2 Elm Ave", "Dallas", "75201");
    private Laboratory laboratory;

    @BeforeEach
    void begins() {
        laboratory = new Laboratory(sandbox);
    }

    @AfterEach
    void closes() {
        laboratory.close();
        oak.close();
        elm.close();
        sandbox.close();
    }

    private static RawServer clinic(String name, String host, String phone, String street, String city, String zip) {
        return new RawServer((path, out) -> RawServer.html(out, """
                <html lang="en"><head><title>%s</title></head><body><h1>%s</h1>
                <p>We are a practice in %s that has cared for families for twenty years.</p>
                <address>%s, %s, TX %s</address><a href="tel:%s">Call us</a><a href="mailto:info@%s.example">Write</a>
                <footer>&copy; %s</footer></body></html>
                """.formatted(name, name, city, street, city, zip, phone, host, name)));
    }

    private static String url(RawServer server) {
        return server.address().url().toString();
    }

    private Map<String, @Nullable Object> row(String query) {
        return laboratory.jdbc().sql(query).query().singleRow();
    }

    private long count(String query) {
        return laboratory.jdbc().sql(query).query(Long.class).single();
    }

    @Test
    void aWebsiteBecomesALeadWithOneLogRow() {
        var outcome = laboratory.run("run", "individual", url(oak), "--client", "1");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(row("select * from leads")).containsEntry("company", "Oak Dental")
                .containsEntry("phone", "+15125550123").containsEntry("email", "info@oak.example")
                .containsEntry("address", "1 Oak St").containsEntry("zip_code", "78701")
                .containsEntry("website_url", url(oak)).containsEntry("source", "website");
        assertThat(count("""
                select count(*) from leads, jsonb_each(scraping_metadata -> 'fields') field
                 where cast(field.value ->> 'at' as timestamptz) is null
                """)).as("values of which nobody knows when they were found").isZero();
        assertThat(row("select * from scraping_logs")).containsEntry("type", "individual")
                .containsEntry("target", url(oak)).containsEntry("leads_found", 1).containsEntry("leads_saved", 1)
                .containsEntry("skipped_count", 0).containsEntry("results_count", 1).containsEntry("success", true);
    }

    @Test
    void leadsAreWrittenWhileOtherWebsitesAreStillBeingVisited() throws InterruptedException {
        var answer = new CountDownLatch(1);
        try (var slow = slowClinic("Ash Dental", answer)) {
            var run = laboratory.inTheBackground(PATIENT, "run", "individual", url(oak), url(slow));
            laboratory.await("select count(*) = 1 from leads where company = 'Oak Dental'");
            assertThat(count("select count(*) from candidates where state = 'described'")).isOne();
            answer.countDown();
            assertThat(run.join().exit()).as(run.join().err()).isZero();
            assertThat(count("select count(*) from leads")).isEqualTo(2);
            assertThat(run.join().err()).contains("qualify   ends, 2 businesses done");
        }
    }

    @Test
    void ofTwoWebsitesOfOneBusinessTheFirstNamedBecomesTheLeadThoughItAnswersLast() throws InterruptedException {
        var answer = new CountDownLatch(1);
        try (var slow = slowClinic("Oak Dental", answer)) {
            var run = laboratory.inTheBackground(PATIENT, "run", "individual", url(slow), url(oak), url(elm));
            laboratory.await("select count(*) = 2 and max(visited_at) < now() - interval '1 s' from site_visits");
            assertThat(count("select count(*) from leads")).as("written before the first named").isZero();
            answer.countDown();
            assertThat(run.join().exit()).as(run.join().err()).isZero();
            assertThat(row("select website_url from leads where company = 'Oak Dental'"))
                    .containsEntry("website_url", url(slow));
        }
    }

    private static RawServer slowClinic(String name, CountDownLatch answer) {
        return new RawServer((path, out) -> {
            if (path.equals("/")) {
                awaitEnd(answer);
            }
            RawServer.html(out, """
                    <html lang="en"><head><title>%s</title></head><body><h1>%s</h1>
                    <p>We are a practice in Austin that has cared for families for twenty years.</p>
                    <a href="tel:512-555-0123">Call us</a><footer>&copy; %s</footer></body></html>
                    """.formatted(name, name, name));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://"})
    void aHostNamedWithoutASchemeOrByOneThatDoesNotAnswerIsKeptAsTheAddressThatAnswered(String scheme) {
        var outcome = laboratory.run("run", "individual", scheme + url(oak).replaceAll("http://|/$", ""));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(row("select website_url from leads")).containsEntry("website_url", url(oak));
        assertThat(sourceOfWebsite()).containsExactly("website", "answer", url(oak), url(oak));
    }

    @Test
    void aWebsiteThatMovedSaysWhichAddressToldItsNewOne() {
        try (var old = new RawServer((path, out) -> RawServer.write(out, "HTTP/1.1 301 Moved\r\nLocation: " + url(oak)
                + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))) {
            var rehearsal = laboratory.run("run", "individual", url(old), "--dry-run");
            assertThat(rehearsal.out()).contains(url(old) + ", redirect");
            assertThat(laboratory.run("run", "individual", url(old)).exit()).isZero();
            assertThat(row("select website_url from leads")).containsEntry("website_url", url(oak));
            assertThat(sourceOfWebsite()).containsExactly("website", "redirect", url(old), url(oak));
            var lead = row("select id from leads").get("id");
            assertThat(laboratory.run("leads", "erase", String.valueOf(lead)).exit()).isZero();
            assertThat(count("select count(*) from site_visits")).isZero();
            assertThat(count("select count(*) from suppressions where kind = 'site'")).isOne();
        }
    }

    private List<String> sourceOfWebsite() {
        return laboratory.jdbc().sql("""
                select s ->> 'source', s ->> 'method', s ->> 'url', s ->> 'quote'
                  from (select scraping_metadata #> '{fields,website_url}' as s from leads) source
                 where cast(s ->> 'at' as timestamptz) > now() - interval '1 hour'
                """).query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .single();
    }

    @Test
    void aDryRunDoesNotVisitWhoeverAskedToBeLeftAlone() {
        laboratory.run("suppress", "add", "--host", oak.address().site().text(), "--client", "1");
        laboratory.run("suppress", "add", "--email", "info@elm.example", "--all");
        var outcome = laboratory.run("run", "individual", url(oak), url(elm), "--dry-run", "--client", "1");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("suppressed: asked to be left alone: site 127.0.0.1",
                "suppressed: asked to be left alone: email info@elm.example").doesNotContain("Oak Dental", "1 Elm");
        assertThat(oak.requests()).isEmpty();
        assertThat(laboratory.run("run", "individual", url(oak), "--dry-run").out()).contains("Oak Dental");
    }

    @ParameterizedTest
    @ValueSource(strings = {"our office", "100%", "a|b", "{id}"})
    void anOddAddressIsReadAndStopsNoOtherWebsite(String path) {
        var outcome = laboratory.run("run", "individual", url(oak).replace("http://", "") + path, url(elm));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("2 new leads");
        assertThat(count("select count(*) from leads where website_url like 'http://%' and website_url not like '% %'"))
                .isEqualTo(2);
    }

    @Test
    void aMistakeInTheProgramFailsTheOneCandidateThatBringsItToLight() {
        laboratory.jdbc().sql("""
                create function poison() returns trigger language plpgsql as $$
                begin
                    new.place := jsonb_build_object('id', 'x', 'state', 'TX', 'types', jsonb_build_array(''), 'status', 'UNKNOWN',
                                                    'described', true, 'service', 'NEW', 'given_at', '2026-01-01T00:00:00Z');
                    return new;
                end $$;
                create trigger poison before update on candidates for each row
                    when (new.state = 'visited' and old.state = 'described' and new.website like '%poison') execute function poison()
                """).update();
        var outcome = laboratory.run("run", "individual", url(oak) + "poison", url(elm));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(row("select company from leads")).containsEntry("company", "Elm Chiropractic");
        assertThat(row("select reason from candidates where outcome = 'failed'").get("reason")).asString()
                .contains("a mistake in the program");
    }

    @Test
    void aWebsiteWithNeitherStreetNorTelephoneIsSavedOnceHoweverItsAddressIsWritten() {
        try (var fir = new RawServer((path, out) -> RawServer.html(out, """
                <html lang="en"><head><title>Fir Counseling</title></head><body><h1>Fir Counseling</h1>
                <p>Online only: we have listened to people in all of Texas for twenty years.</p></body></html>
                """))) {
            var bare = url(fir).replaceAll("http://|/$", "");
            for (var spelling : new String[]{url(fir), bare, "http://" + bare, url(fir) + "index.html"}) {
                assertThat(laboratory.run("run", "individual", spelling, "--client", "1").exit()).isZero();
            }
            assertThat(count("select count(*) from leads")).isEqualTo(1);
            laboratory.run("run", "individual", bare);
            assertThat(count("select count(*) from leads")).as("another client's own").isEqualTo(2);
        }
    }

    @Test
    void aListHasOneLogRowPerWebsiteAndItsDuplicatesAreCounted(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("list.txt"),
                "# two clinics\n" + url(oak) + "\n\n" + url(elm) + "\n" + url(oak).replaceAll("/$", "") + "\n");
        var outcome = laboratory.run("run", "individual", "--file", list.toString(), "--client", "1");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("2 new leads", "skipped  1 duplicate");
        assertThat(count("select count(*) from scraping_logs where success")).isEqualTo(3);
        assertThat(count("select count(*) from leads")).isEqualTo(2);
        assertThat(oak.requests()).containsOnlyOnce("/");
    }

    @Test
    void aColumnOfCsvIsRead(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("list.csv"),
                "name;Website\r\n\"Oak; the \"\"best\"\"\";" + url(oak) + "\r\nNobody;\r\nElm;" + url(elm) + "\r\n");
        var outcome = laboratory.run("run", "individual", "--file", list.toString(), "--max-targets", "1");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(row("select company from leads")).containsEntry("company", "Oak Dental");
    }

    @Test
    void websitesComeFromStandardInput() {
        var before = System.in;
        System.setIn(new ByteArrayInputStream((url(elm) + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            var outcome = laboratory.run("run", "individual", "-");
            assertThat(outcome.exit()).as(outcome.err()).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(row("select company from leads")).containsEntry("company", "Elm Chiropractic");
    }

    @Test
    void aWebsiteVisitedWithinADayIsNotFetchedAgainUnlessForced() {
        laboratory.run("run", "individual", url(oak), "--client", "1");
        var fetched = oak.requests().size();
        var again = laboratory.run("run", "individual", url(oak));
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).contains("1 new leads");
        assertThat(oak.requests()).hasSize(fetched);
        laboratory.run("run", "individual", url(oak), "--force");
        assertThat(oak.requests().size()).isGreaterThan(fetched);
        laboratory.jdbc().sql("update sites set visited_at = visited_at - interval '25 hours'").update();
        fetched = oak.requests().size();
        laboratory.run("run", "individual", url(oak));
        assertThat(oak.requests().size()).as("a day later").isGreaterThan(fetched);
    }

    @Test
    void aForcedVisitThatIsRefusedFailsItsRunAndLeavesTheGoodVisitOfTheDayToLaterRuns() {
        var closed = new AtomicBoolean();
        try (var ash = new RawServer((path, out) -> {
            if (closed.get()) {
                RawServer.write(out, "HTTP/1.1 403 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            } else {
                RawServer.html(out,
                        "<title>Ash Dental</title><h1>Ash Dental</h1><p>A practice in Austin, TX 78701</p>");
            }
        })) {
            assertThat(laboratory.run("run", "individual", url(ash), "--client", "1").exit()).isZero();
            closed.set(true);
            assertThat(laboratory.run("run", "individual", url(ash), "--force").exit()).isEqualTo(3);
            assertThat(row("select error_message from scraping_logs where not success").get("error_message"))
                    .asString().contains("access is refused");
            var later = laboratory.run("run", "individual", url(ash));
            assertThat(later.exit()).as(later.err()).isZero();
            assertThat(later.out()).contains("1 new leads");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "our-office"})
    void aKnownWebsiteOnAPrivateAddressIsRefusedAsSoonAsSuchMayNotBeVisitedAnyMore(String page) {
        laboratory.run("run", "individual", url(oak), "--client", "1");
        var fetched = oak.requests().size();
        laboratory.with("LEADS_ALLOW_PRIVATE_HOSTS", "false").with("LEADS_CONTACT_URL", "https://example.com/worker");
        var rehearsal = laboratory.run("run", "individual", url(oak) + page, "--dry-run");
        assertThat(rehearsal.exit()).isEqualTo(3);
        assertThat(rehearsal.out()).contains("never visited");
        assertThat(laboratory.run("run", "individual", url(oak) + page).exit()).isEqualTo(3);
        assertThat(row("select error_message from scraping_logs where not success").get("error_message")).asString()
                .contains("it leads to an address that is never visited, 127.0.0.1 is a loopback address");
        assertThat(oak.requests()).hasSize(fetched);
        laboratory.with("LEADS_ALLOW_PRIVATE_HOSTS", "true");
        assertThat(laboratory.run("run", "individual", url(oak)).out()).contains("1 new leads");
        assertThat(oak.requests()).as("what is known is kept").hasSize(fetched);
    }

    @Test
    void theOwnPageOfABranchIsAllThatIsFetchedOfAWebsiteKnownAlready() {
        try (var chain = new RawServer((path, out) -> RawServer.html(out, path.equals("/katy")
                ? "<title>Yew Dental Katy</title><h1>Katy</h1><p>9 Elm Rd, Katy, TX 77449</p><p>Phone 281-555-0122</p><p>Our Katy team is here for you all week.</p>"
                : "<title>Yew Dental</title><h1>Yew Dental</h1><p>1 Oak St, Austin, TX 78701</p><p>Phone 512-555-0111</p><p>Two offices in Texas since 1990.</p>"))) {
            laboratory.run("run", "individual", url(chain), "--client", "1");
            var fetched = chain.requests().size();
            var outcome = laboratory.run("run", "individual", url(chain) + "katy", "--client", "1");
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(chain.requests().subList(fetched, chain.requests().size())).containsExactly("/robots.txt",
                    "/katy");
            assertThat(row("select * from leads order by id desc limit 1")).containsEntry("address", "9 Elm Rd")
                    .containsEntry("phone", "+12815550122").containsEntry("zip_code", "77449");
            laboratory.run("run", "individual", url(chain) + "katy");
            assertThat(chain.requests()).as("known now").hasSize(fetched + 2);
        }
    }

    @Test
    @Timeout(60)
    void aSiteThatAsksToBeLeftAloneForYearsHoldsUpNoLaterRun() {
        try (var busy = new RawServer((path, out) -> RawServer.write(out,
                "HTTP/1.1 503 Busy\r\nRetry-After: 100000000\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))) {
            assertThat(laboratory.run("run", "individual", url(busy)).exit()).isEqualTo(3);
            assertThat(count("select count(*) from sites where not_before > now() + interval '25 hours'")).isZero();
            var asked = busy.requests().size();
            var second = laboratory.run("run", "individual", url(busy), url(oak), "--force");
            assertThat(second.exit()).isEqualTo(3);
            assertThat(second.out()).contains("1 new leads");
            assertThat(busy.requests()).as("it is left alone").hasSize(asked);
        }
    }

    @Test
    void aFailureIsNotBelievedByTheNextRun() {
        var down = new AtomicBoolean(true);
        try (var server = new RawServer((path, out) -> {
            if (down.get()) {
                RawServer.write(out, "HTTP/1.1 500 Broken\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            } else {
                RawServer.html(out,
                        "<title>Ash Dental</title><h1>Ash Dental</h1><p>A practice in Austin, TX 78701</p>");
            }
        })) {
            assertThat(laboratory.run("run", "individual", url(server)).exit()).isEqualTo(3);
            down.set(false);
            var outcome = laboratory.run("run", "individual", url(server));
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(row("select company from leads")).containsEntry("company", "Ash Dental");
        }
    }

    @Test
    void aDryRunPrintsValuesWithTheirSourcesAndStoresNothing() {
        var outcome = laboratory.run("run", "individual", url(oak), "--client", "1", "--dry-run");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("would be stored", "Oak Dental", "info@oak.example", "mailto", url(oak));
        for (var table : new String[]{"leads", "scraping_logs", "scrape_runs", "run_targets", "candidates", "sites",
                "site_visits", "scrape_workers", "batch_job_instance", "place_calls"}) {
            assertThat(count("select count(*) from " + table)).as(table).isZero();
        }
    }

    @Test
    void aDryRunVisitsSeveralWebsitesAtOncePrintsThemInTheirOrderAndSaysHowFarItIs(@TempDir Path folder)
            throws IOException {
        var quickAnswered = new CountDownLatch(1);
        try (var slow = new RawServer((path, out) -> {
            await(quickAnswered);
            RawServer.html(out, "<title>Ash Dental</title><h1>Ash Dental</h1><p>A practice in Austin, TX 78701</p>");
        }); var quick = new RawServer((path, out) -> {
            RawServer.html(out, "<title>Fir Dental</title><h1>Fir Dental</h1><p>A practice in Austin, TX 78701</p>");
            quickAnswered.countDown();
        })) {
            var list = Files.writeString(folder.resolve("list.txt"), url(quick) + "\n" + url(elm) + "\n");
            var outcome = laboratory.run("run", "individual", url(slow), "--file", list.toString(), "--dry-run");
            assertThat(outcome.exit()).as(outcome.err()).isZero();
            assertThat(outcome.out()).containsSubsequence("Ash Dental", "Fir Dental", "Elm Chiropractic");
            assertThat(outcome.err()).contains("visit     begins", "visit     ends, 3 websites done",
                    "a dry run, nothing is stored: 3 would be, 0 would not, 0 failed")
                    .doesNotContain("\u001b", "\r");
            var quiet = laboratory.run("run", "individual", url(slow), "--file", list.toString(), "--dry-run",
                    "--quiet");
            assertThat(quiet.err()).isEmpty();
            assertThat(quiet.out()).containsSubsequence("Ash Dental", "Fir Dental", "Elm Chiropractic");
        }
    }

    @Test
    void aDryRunTellsAProgramOneObjectForEachWebsiteAndOneAtTheEnd() {
        var outcome = laboratory.run("run", "individual", url(oak), "127.0.0.1:1", "--dry-run", "--json");
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        var lines = outcome.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst().at("/lead/company").asString()).isEqualTo("Oak Dental");
        assertThat(lines.getFirst().at("/sources/company/url").asString()).startsWith(url(oak));
        assertThat(lines.get(1).path("stored").asBoolean(true)).isFalse();
        assertThat(lines.get(1).path("reason").asString()).contains("no connection");
        assertThat(lines.getLast().path("event").asString()).isEqualTo("summary");
        assertThat(lines.getLast().path("failed").asInt()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void aSignalEndsADryRunWithinSecondsThoughAWebsiteDoesNotAnswer() throws IOException, InterruptedException {
        var asked = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        try (var silent = new RawServer((path, out) -> {
            asked.countDown();
            awaitEnd(ended);
        })) {
            var dryRun = laboratory.with("LEADS_PAGE_REQUESTTIME", "60s").start("run", "individual", url(silent),
                    "--dry-run");
            assertThat(asked.await(40, TimeUnit.SECONDS)).isTrue();
            new ProcessBuilder("kill", "-INT", String.valueOf(dryRun.pid())).start().waitFor();
            assertThat(dryRun.waitFor(10, TimeUnit.SECONDS)).as("it has ended").isTrue();
            assertThat(dryRun.exitValue()).isEqualTo(130);
            ended.countDown();
        }
    }

    private static void awaitEnd(CountDownLatch ended) throws IOException {
        try {
            ended.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(4, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Test
    void aWebsiteThatTellsNoBusinessNameFailsItsRowAndSaysWhatToDo() {
        try (var nameless = new RawServer((path, out) -> RawServer.html(out,
                "<title>Home</title><p>We are here for you from Monday to Friday.</p><a href='tel:512-555-0123'>Call</a>"))) {
            var outcome = laboratory.run("run", "individual", url(nameless));
            assertThat(outcome.exit()).isEqualTo(3);
            assertThat(outcome.out()).contains("failed   1: no business name could be read").doesNotContain("unusable");
            assertThat(outcome.err()).contains(url(nameless) + ": no business name could be read", "by hand");
            assertThat(row("select * from scraping_logs")).containsEntry("success", false)
                    .containsEntry("skipped_count", 1).containsEntry("results_count", 1);
            assertThat(row("select * from scraping_logs").get("error_message")).asString()
                    .contains(url(nameless) + ": no business name could be read");
        }
    }

    @Test
    void aWebsiteThatCannotBeReadFailsItsRowAndTheRunEndsWith3() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        var outcome = laboratory.run("run", "individual", "http://127.0.0.1:" + port + "/", url(oak));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(row("select * from scraping_logs where not success").get("error_message")).asString()
                .contains("no connection");
        assertThat(count("select count(*) from leads")).isOne();
    }

    @Test
    void aListWithoutWebsitesIsRefusedBeforeAnythingIsStored(@TempDir Path folder) throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), "# nothing\n");
        assertThat(laboratory.run("run", "individual", "--file", empty.toString()).exit()).isEqualTo(2);
        var missing = laboratory.run("run", "individual", "--file", folder.resolve("none.txt").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("none.txt", "there is no such file");
        assertThat(count("select count(*) from scrape_runs")).isZero();
    }
}
