package com.marketingby.leads;

import static com.marketingby.leads.page.RawServer.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.page.RawServer;
import com.marketingby.leads.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadWebsitesIT {
    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";

    private final Sandbox sandbox = Sandbox.start();
    private final Map<String, RawServer> servers = new LinkedHashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private Laboratory laboratory;
    private Laboratory.Outcome outcome;
    private Duration took;

    @BeforeAll
    void readsThemAllInOneRun() throws IOException {
        var bomb = bomb();
        serve("pdf", out -> write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7 Acme Dental"));
        serve("image", out -> write(out, HTML + "\r\n\u0089PNG\r\n\u001a\n\0\0\0\rIHDR Acme Dental"));
        serve("empty", out -> write(out, HTML + "Content-Length: 0\r\n\r\n"));
        serve("login", out -> RawServer.html(out, "<title>Sign in</title><h1>Sign in</h1><form method=post>"
                + "<input name=user><input type=password name=password><button>Sign in</button></form>"));
        serve("parked", out -> RawServer.html(out, "<title>acme.example</title><h1>acme.example</h1>"
                + "<p>This domain is for sale. Buy this domain.</p>"));
        serve("huge", out -> endless(out, HTML + "Content-Length: 500000000\r\n\r\n"));
        serve("endless", out -> endless(out, HTML + "\r\n"));
        serve("bomb", out -> out.write(bomb));
        serve("slow", this::oneByteASecond);
        serve("loop", out -> write(out, "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"));
        serve("broken", out -> RawServer.html(out, "<p><b>Oak<title>Oak Dental</title><h1>Oak Dental<table><tr><p>"
                + "Call <a href=\"tel:512-555-0123>512-555-0123 <div>We care for families in Austin</i></p></ul>"));
        serve("charset", out -> out.write((HTML.replace("text/html", "text/html; charset=no-such-set")
                + "\r\n<meta charset=utf-8><title>Clínica Peña</title><h1>Clínica Peña</h1><p>Dental care for everybody in"
                + " Austin</p>").getBytes(StandardCharsets.UTF_8)));
        serve("nocharset",
                out -> out.write((HTML + "\r\n<title>Clínica Muñoz</title><h1>Clínica Muñoz</h1><p>Dental care"
                        + " for everybody in Austin</p>").getBytes(StandardCharsets.UTF_8)));
        serve("latin", out -> write(out, HTML + "\r\n<title>Clínica Núñez</title><h1>Clínica Núñez</h1><p>Dental care"
                + " for everybody in Austin</p>"));
        serve("wrongset", out -> out.write((HTML.replace("text/html", "text/html; charset=iso-8859-1")
                + "\r\n<title>Clínica Ibáñez</title><h1>Clínica Ibáñez</h1><p>Dental care for everybody in Austin</p>")
                .getBytes(StandardCharsets.UTF_8)));
        serve("deep", out -> RawServer.html(out, "<title>Deep Dental</title><h1>Deep Dental</h1><p>Care for everybody"
                + " in Austin</p>" + "<div>".repeat(19_000)));
        serve("broke", out -> write(out, "HTTP/1.1 500 Oops\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
        serve("spanish", out -> out.write((HTML
                + "\r\n<html lang=es><meta charset=utf-8><title>Clínica Dental Sol</title>"
                + "<h1>Clínica Dental Sol</h1><p>Bienvenidos. Teléfono: (512) 555-0144. Correo: <a href='mailto:citas@"
                + "clinicasol.example'>citas@clinicasol.example</a></p><address>45 Sol St, Austin, TX 78702</address>")
                .getBytes(StandardCharsets.UTF_8)));
        laboratory = new Laboratory(sandbox).with("LEADS_PAGE_PAGESIZE", "100KB");
        var arguments = new ArrayList<>(List.of("run", "individual", "not a url", "ftp://files.example/a",
                "https://user:secret@private.example/", "no-such-host.invalid", "http://169.254.169.254/",
                "https://www.facebook.com/acme"));
        servers.values().forEach(server -> arguments.add(server.address().url().toString()));
        var begun = System.nanoTime();
        outcome = laboratory.run(arguments.toArray(String[]::new));
        took = Duration.ofNanos(System.nanoTime() - begun);
    }

    @AfterAll
    void closes() {
        over.countDown();
        servers.values().forEach(RawServer::close);
        laboratory.close();
        sandbox.close();
    }

    private interface Answer {
        void to(OutputStream out) throws IOException;
    }

    private void serve(String name, Answer answer) {
        servers.put(name, new RawServer((path, out) -> answer.to(out)));
    }

    private static void endless(OutputStream out, String head) throws IOException {
        write(out, head + "<title>Oak Dental</title><h1>Oak Dental</h1>");
        var more = "<p>We care for families.</p>".repeat(1_000).getBytes(StandardCharsets.ISO_8859_1);
        while (true) {
            out.write(more);
        }
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((HTML + "Content-Encoding: gzip\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("<title>Oak Dental</title><h1>Oak Dental</h1>".getBytes(StandardCharsets.ISO_8859_1));
            var zeros = " ".repeat(1_000_000).getBytes(StandardCharsets.ISO_8859_1);
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                gzip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private void oneByteASecond(OutputStream out) throws IOException {
        write(out, HTML + "\r\n<");
        try {
            while (!over.await(1, TimeUnit.SECONDS)) {
                write(out, "a");
            }
        } catch (InterruptedException hurried) {
            throw new IOException("stopped", hurried);
        }
    }

    private RawServer server(String name) {
        return Objects.requireNonNull(servers.get(name));
    }

    private Map<String, @Nullable Object> log(String target) {
        var server = servers.get(target);
        return laboratory.jdbc().sql("select * from scraping_logs where target = :target")
                .param("target", server == null ? target : server.address().url().toString()).query().singleRow();
    }

    private List<Map<String, @Nullable Object>> leads(String server) {
        return laboratory.jdbc().sql("select * from leads where website_url = :url")
                .param("url", server(server).address().url().toString()).query().listOfRows();
    }

    @Test
    void theRunEndsWithinItsLimitsAndSaysThatSomeFailed() {
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
        assertThat(took).isLessThan(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"not a url,no web address", "ftp://files.example/a,only http and https",
            "https://***@private.example/,user name or password", "no-such-host.invalid,no such host",
            "http://169.254.169.254/,never visited", "https://www.facebook.com/acme,social network",
            "pdf,application/pdf", "image,no HTML", "empty,empty", "login,login", "parked,parked", "slow,too slow",
            "loop,circle", "broke,the server failed"})
    void eachFailsForItsOwnReason(String target, String reason) {
        assertThat(log(target)).containsEntry("success", false).containsEntry("leads_saved", 0);
        assertThat(log(target).get("error_message")).asString().containsIgnoringCase(reason);
    }

    @ParameterizedTest
    @CsvSource({"huge", "endless", "bomb"})
    void whatIsTooLongIsCutAndHasNoInventedContent(String target) {
        assertThat(laboratory.jdbc().sql("select pages -> 0 ->> 'unread' from site_visits where site = :site")
                .param("site", server(target).address().site().text()).query(String.class).single())
                .contains("cut after");
        assertThat(leads(target)).allSatisfy(lead -> assertThat(lead).containsEntry("company", "Oak Dental")
                .containsEntry("email", null).containsEntry("phone", null).containsEntry("address", null));
    }

    @ParameterizedTest
    @CsvSource({"broken,Oak Dental", "charset,Clínica Peña", "nocharset,Clínica Muñoz",
            "latin,Clínica Núñez", "wrongset,Clínica Ibáñez", "deep,Deep Dental", "spanish,Clínica Dental Sol"})
    void whatIsOddIsReadAsItIsMeant(String target, String company) {
        assertThat(log(target)).containsEntry("success", true);
        assertThat(leads(target)).singleElement().satisfies(lead -> assertThat(lead).containsEntry("company", company));
    }

    @Test
    void aSpanishPageSaysAsMuchAsAnEnglishOne() {
        assertThat(leads("spanish")).singleElement().satisfies(lead -> assertThat(lead)
                .containsEntry("phone", "+15125550144").containsEntry("email", "citas@clinicasol.example")
                .containsEntry("address", "45 Sol St").containsEntry("zip_code", "78702"));
    }

    @ParameterizedTest
    @CsvSource({"broken", "charset", "nocharset", "latin", "wrongset", "deep"})
    void whatAnOddPageDoesNotSayIsNull(String server) {
        assertThat(leads(server)).singleElement().satisfies(lead -> assertThat(lead).containsEntry("email", null)
                .containsEntry("address", null).containsEntry("zip_code", null)
                .containsEntry("contact_last_name", null));
    }

    @Test
    void aServerThatFailsIsAskedNothingElse() {
        assertThat(server("broke").requests()).containsExactly("/robots.txt", "/");
    }

    @Test
    void nobodysPasswordIsStored() {
        assertThat(laboratory.jdbc().sql("select count(*) from run_targets where target like '%secret%'")
                .query(Long.class).single()).isZero();
        assertThat(outcome.out() + outcome.err()).doesNotContain("secret");
    }

    @Test
    void privateAddressesAreNotVisitedOutsideTheLaboratory() {
        try (var outside = new Laboratory(sandbox).with("LEADS_ALLOW_PRIVATE_HOSTS", "false")
                .with("LEADS_CONTACT_URL", "https://example.com/worker")) {
            var server = server("spanish");
            var before = server.requests().size();
            var refused = outside.run("run", "individual", server.address().url().toString(), "http://10.0.0.1/");
            assertThat(refused.exit()).isEqualTo(3);
            assertThat(
                    outside.jdbc().sql("select count(*) from scraping_logs where error_message like '%never visited%'")
                            .query(Long.class).single())
                    .isEqualTo(2);
            assertThat(server.requests()).hasSize(before);
        }
    }
}
