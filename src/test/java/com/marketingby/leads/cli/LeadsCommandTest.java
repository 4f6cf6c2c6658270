package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.schema.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadsCommandTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Operator OPERATOR = Operator.of(DATABASE);

    @BeforeAll
    static void aHostileLead() {
        DATABASE.jdbc().sql("insert into clients (name) values ('One')").update();
        DATABASE.jdbc().sql("insert into leads (client_id, company, city) values (1, :name, 'Dallas')")
                .param("name", "=HYPERLINK(1)<script>alert(1)</script>\033[31m\u009b2J").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aTerminalShowsANameAndDoesNotObeyIt() {
        var listed = OPERATOR.run("leads", "list", "--client", "1");
        assertThat(listed.exit()).as(listed.err()).isZero();
        assertThat(listed.out()).contains("=HYPERLINK(1)<script>alert(1)</script>")
                .doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
    }

    @Test
    void noLeadIsNoErrorAndSaysWhoseWereLookedAt() {
        var listed = OPERATOR.run("leads", "list", "--since", "2026-11-01", "--until", "2026-11-30");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out()).isEmpty();
        assertThat(listed.err()).contains("no lead of the agency itself", "--all-clients");
    }

    @Test
    void theFormatIsReadFromTheNameOfTheFile(@TempDir Path folder) {
        var file = folder.resolve("leads.geojson");
        var exported = OPERATOR.run("leads", "export", "--all-clients", "--output", file.toString());
        assertThat(exported.exit()).as(exported.err()).isZero();
        assertThat(exported.err()).contains("1 lead written to");
        assertThat(file).content().contains("FeatureCollection");
    }

    @Test
    void standardOutputHoldsTheLeadsAndNothingElse() {
        var exported = OPERATOR.run("leads", "export", "--client", "1");
        assertThat(exported.out()).startsWith("id,client_id,").hasLineCount(2);
        assertThat(exported.err()).contains("1 lead");
    }

    @Test
    void whatCannotBeDoneIsRefusedWithWhatToDo() {
        assertThat(OPERATOR.run("leads", "export", "--format", "xlsx").err()).contains("--output leads.xlsx");
        assertThat(OPERATOR.run("leads", "list", "--since", "soon").err()).contains("12h, 7d or 2026-11-01");
        assertThat(OPERATOR.run("leads", "list", "--until", "2026-13-01").err()).contains("2026-11-01");
        assertThat(OPERATOR.run("leads", "list", "--score", "low").err()).contains("0-40");
        assertThat(OPERATOR.run("leads", "list", "--client", "1", "--all-clients").exit()).isEqualTo(2);
        assertThat(OPERATOR.run("leads", "list", "--score", "90-10").err()).contains("'90-10'", "write 10-90");
        assertThat(OPERATOR.run("leads", "list", "--since", "2026-11-20", "--until", "2026-11-10").err())
                .contains("--until 2026-11-10 is before --since");
    }

    @Test
    void aClientThatDoesNotExistIsRefusedByAllThatReadsItsRows() {
        for (var command : new String[]{"leads list", "leads export", "report", "logs", "retention",
                "compliance rescore", "suppress list"}) {
            var line = (command + " --client 99").split(" ");
            assertThat(OPERATOR.run(line)).as(command)
                    .satisfies(outcome -> assertThat(outcome.exit()).isEqualTo(2))
                    .satisfies(outcome -> assertThat(outcome.err()).contains("client 99 does not exist"));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedBeforeAnyWork(@TempDir Path folder) {
        for (var command : new String[]{"leads export", "report"}) {
            var nowhere = OPERATOR.run((command + " --out /nowhere/leads.csv").split(" "));
            assertThat(nowhere.exit()).isEqualTo(2);
            assertThat(nowhere.err()).contains("there is no folder /nowhere").doesNotContain("Exception");
            var directory = OPERATOR.run((command + " --out " + folder).split(" "));
            assertThat(directory.exit()).isEqualTo(2);
            assertThat(directory.err()).contains("is a folder");
        }
    }

    @Test
    void aTimeOutThatTheDriverWouldTakeForNoneIsRefused() {
        var listed = OPERATOR.with("LEADS_DATABASE_CONNECT_TIMEOUT", "500ms").run("leads", "list");
        assertThat(listed.exit()).isEqualTo(2);
        assertThat(listed.err()).contains("LEADS_DATABASE_CONNECT_TIMEOUT is PT0.5S", "1 second");
    }
}
