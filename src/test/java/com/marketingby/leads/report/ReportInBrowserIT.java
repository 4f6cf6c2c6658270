package com.marketingby.leads.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.run.ScrapingLogsOf;
import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Uses a report of 5,000 leads in a real browser. Needs Node.js, Chromium and, once, {@code npm install} in src/test/browser; then
 * {@code mvn verify -Dit.test=ReportInBrowserIT -Dleads.chromium=/usr/bin/chromium}. Screenshots come to lie in target/report.
 */
@EnabledIfSystemProperty(named = "leads.chromium", matches = ".+")
class ReportInBrowserIT {
    private static final Path FOLDER = Path.of("target", "report").toAbsolutePath();

    @Test
    void aReportOfFiveThousandLeadsIsUsedWithoutAFault() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve("report.html");
        try (var database = TestDatabase.migrated()) {
            assertThat(written(database, file)).isEqualTo(5_000);
        }
        var node = new ProcessBuilder("node", "report.mjs", file.toString(), FOLDER.toString(),
                System.getProperty("leads.chromium")).directory(Path.of("src", "test", "browser").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = node.inputReader()) {
            var said = lines.lines().toList();
            assertThat(node.waitFor()).as("npm install in src/test/browser?").isZero();
            System.out.println(said.getLast());
            assertThat(said.subList(0, said.size() - 1)).isEmpty();
        }
    }

    private static int written(TestDatabase database, Path file) throws IOException {
        var seed = Files.readString(Path.of("src", "test", "resources", "report", "leads.sql"));
        database.jdbc().sql(seed).param("leads", 5_000).update();
        database.jdbc().sql("""
                update leads
                   set company = '=HYPERLINK("http://evil.example";"x")</script><script>alert(1)</script>' || chr(27) || '[31m',
                       website_url = 'javascript:alert(1)'
                 where id = 5
                """).update();
        var runs = new RunData(ScrapingLogsOf.database(database.jdbc(), database.dataSource()));
        return new HtmlReport(new LeadRows(database.jdbc()), runs, database.jdbc(), Clock.systemUTC())
                .write(LeadFilter.of(1), file);
    }
}
