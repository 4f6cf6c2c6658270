package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is said before anything is started: the environment names no database that could be reached. */
class CommandLineTest {
    private static final Map<String, String> NOWHERE = Map.of("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nowhere");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return LeadScraper.run(arguments, NOWHERE, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private static Stream<String> everyCommand() {
        return under(LeadScraper.commandLine(Map.of(), InputStream.nullInputStream(), "help"));
    }

    private static Stream<String> under(CommandLine command) {
        var name = command.getCommandSpec().qualifiedName().replaceFirst("lead-scraper ?", "");
        return Stream
                .concat(Stream.of(name), command.getSubcommands().values().stream().flatMap(CommandLineTest::under))
                .filter(each -> !each.equals("help"));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandAnswersHelpWithAnExampleAndWithoutADatabase(String command) {
        assertThat(run((command + " --help").strip().split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: lead-scraper")
                .containsPattern("(Examples?|To begin with):\\R  .*lead-scraper " + command);
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aSubcommandTakenForAJobFileSuggestsTheNearOne() {
        assertThat(run("run", "locaton", "Dallas, TX")).isEqualTo(2);
        assertThat(run("run", "individul")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'location'?", "did you mean 'run individual'?");
    }

    @Test
    void aMistakeIsSaidInThreeLinesAtMostAndLeadsToTheHelp() {
        assertThat(run("run", "location", "Dallas, TX", "--radios", "5mi")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3).last().asString().contains("lead-scraper run location --help");
        assertThat(err.toString()).contains("did you mean '--radius'?");
    }

    @Test
    void theDoctorLooksAtAllThatNeedsNoDatabaseWhereThereIsNone() {
        assertThat(run("doctor")).isEqualTo(1);
        assertThat(out.toString()).containsPattern("mend +database .*cannot be reached")
                .containsPattern("well +settings")
                .containsPattern("mend +contact page").containsPattern("well +memory").contains("LEADS_CONTACT_URL",
                        "skipped  the rest", "2 things are to be mended");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpLeadsToTheHelpOfASubcommand() {
        assertThat(run("help", "run", "location")).isZero();
        assertThat(out.toString()).startsWith("Usage: lead-scraper run location").contains("--dry-run");
        assertThat(run("help", "run", "locaton")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean 'location'?");
    }

    @Test
    void theFirstHelpNamesWhatMustBeSet() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("GOOGLE_MAPS_API_KEY", "LEADS_CONTACT_URL", "DATABASE_URL",
                "alias lead-scraper=");
    }

    @Test
    void blankWordsAndARadiusThatHoldsNoPlaceAreRefusedBeforeAnythingBegins() {
        assertThat(run("run", "location", "Dallas, TX", "--query", "  ")).isEqualTo(2);
        assertThat(run("run", "location", "Dallas, TX", "--query", "x".repeat(201), "--dry-run")).isEqualTo(2);
        assertThat(run("run", "keyword", "urgent care", "--near", "")).isEqualTo(2);
        assertThat(run("run", "location", "Dallas, TX", "--radius", "0.00001mi")).isEqualTo(2);
        assertThat(err.toString()).contains("1 to 200 characters, not 0", "not 201", "100 metres at least");
    }

    @Test
    void aFileThatIsNotThereIsSaidInWords() {
        assertThat(run("run", "nowhere.yml")).isEqualTo(2);
        assertThat(run("run", "individual", "--file", "/nowhere.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.yml: there is no such file: check the path",
                "/nowhere.csv: there is no such file").doesNotContain("Exception");
    }

    @Test
    void anExportIsNotWrittenIntoAFileThatPromisesAnotherFormat() {
        assertThat(run("leads", "export", "--output", "leads.pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("'leads.pdf' ends like no format", "--format");
    }

    @Test
    void aWrongSettingIsSaidWithItsVariableAndNothingElse() {
        var outcome = LeadScraper.run(new String[]{"resume", "1"}, Map.of("LEADS_DAILY_BUDGET_USD", "much"),
                new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(outcome).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("LEADS_DAILY_BUDGET_USD");
    }

    @Test
    void allWrongSettingsAreSaidAtOnceByTheirVariables() {
        var outcome = LeadScraper.run(new String[]{"logs"},
                Map.of("LEADS_SITE_WINDOW", "0", "LEADS_SITE_PAGES", "none", "LEADS_PAGE_PAUSE", "banana",
                        "LEADS_HEARTBEAT",
                        "2m", "LEADS_RETENTION_ROWS", "-1d", "LEADS_PLACE_PRICE_DETAILS", "-1"),
                new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(outcome).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString()
                .contains("LEADS_PAGE_PAUSE has a wrong value: 'banana'", "LEADS_SITE_PAGES has a wrong value",
                        "LEADS_SITE_WINDOW is 0 and must be greater than or equal to 1",
                        "LEADS_RETENTION_ROWS is PT-24H and must be", "LEADS_PLACE_PRICE_DETAILS is -1 and must be",
                        "LEADS_DEAD_AFTER is not twice LEADS_HEARTBEAT", "see the settings in README.md");
    }

    @Test
    void aSettingThatIsEmptyIsSaidByItsVariable() {
        var outcome = LeadScraper.run(new String[]{"logs"}, Map.of("LEADS_HEARTBEAT", ""), new PrintWriter(out, true),
                new PrintWriter(err, true));
        assertThat(outcome).isEqualTo(2);
        assertThat(err.toString()).contains("LEADS_HEARTBEAT is null and must not be null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            LEADS_RETENTION_ROWS; 30; LEADS_RETENTION_ROWS has no unit: write it as 30s, 5m or 30d
            LEADS_RETENTION_ROWS; 1h; LEADS_RETENTION_ROWS is PT1H and must be longer than or equal to 1 day
            LEADS_DATABASE_STATEMENT_TIMEOUT; 30d; LEADS_DATABASE_STATEMENT_TIMEOUT is PT720H and must be shorter
            LEADS_DEFAULT_QUERY; ''; LEADS_DEFAULT_QUERY must not be blank
            LEADS_DEFAULT_RADIUS_MILES; 30; LEADS_DEFAULT_RADIUS_MILES is larger than LEADS_LARGEST_RADIUS_MILES
            LEADS_CONTACT_URL; nonsense; LEADS_CONTACT_URL is no address that begins with http:// or https://
            GOOGLE_PLACES_BASE_URL; zzz; GOOGLE_PLACES_BASE_URL is no address that begins with http:// or https://
            GOOGLE_MAPS_BASE_URL; ftp://maps.example; GOOGLE_MAPS_BASE_URL is no address that begins
            """)
    void aSettingThatCannotBeMeantIsRefused(String variable, String value, String said) {
        var outcome = LeadScraper.run(new String[]{"logs"}, Map.of(variable, value), new PrintWriter(out, true),
                new PrintWriter(err, true));
        assertThat(outcome).isEqualTo(2);
        assertThat(err.toString()).contains(said);
    }

    @Test
    void everySettingWithBoundsIsLookedAt() {
        var settings = new ClassFileImporter().importPackages("com.marketingby.leads").stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .filter(type -> type.isAnnotatedWith(Validated.class)).map(JavaClass::reflect);
        assertThat(settings).containsExactlyInAnyOrderElementsOf(SettingsCheck.ALL);
    }

    @Test
    void aSettingOutOfItsBoundsIsSaidByItsVariableWithWhatItHolds() {
        var outcome = LeadScraper.run(new String[]{"resume", "1"},
                Map.of("LEADS_SITE_WINDOW", "0", "LEADS_HEARTBEAT", "-3s"),
                new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(outcome).isEqualTo(2);
        assertThat(err.toString()).contains("LEADS_SITE_WINDOW is 0 and must be greater than or equal to 1",
                "LEADS_HEARTBEAT is PT-3S and must be");
    }

    @Test
    void theHelpThatIsKeptReadyIsTheOneThatTheCommandsMake() {
        var made = LeadScraper.commandLine(NOWHERE, InputStream.nullInputStream(), "help").setUsageHelpAutoWidth(false)
                .getUsageMessage();
        assertThat(KeptHelp.text()).as("src/main/resources/com/marketingby/leads/cli/help.txt should be %n%s", made)
                .isEqualTo(made);
    }

    @Test
    void theNumberOfARunIsANumber() {
        assertThat(run("resume", "twelve")).isEqualTo(2);
        assertThat(err.toString()).contains("'twelve' is not the number of a run", "'lead-scraper logs' shows them");
    }

    @Test
    void completionKnowsEveryCommandAndNeedsNoDatabase() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).contains("complete -F _complete_lead-scraper", "--max-cost", "grant-analyst");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(run("run", "location", "Dallas, TX", "--radios", "5mi")).isEqualTo(2);
        assertThat(err.toString()).contains("--radios");
    }

    @Test
    void aMistypedCommandSuggestsTheNearOne() {
        assertThat(run("lgos")).isEqualTo(2);
        assertThat(err.toString()).contains("logs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5mi", "0mi", "five"})
    void aRadiusThatIsNoDistanceIsRefusedWithAnExample(String radius) {
        assertThat(run("run", "location", "Dallas, TX", "--radius=" + radius)).isEqualTo(2);
        assertThat(err.toString()).contains(radius, "10mi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--client=0", "--client=one", "--max-leads=-1", "--max-api-calls=many", "--max-cost=cheap"})
    void aNumberThatIsNoneIsRefused(String option) {
        assertThat(run("run", "location", "Dallas, TX", option)).isEqualTo(2);
        assertThat(err.toString()).contains(option.substring(option.indexOf('=') + 1));
    }

    @Test
    void aJobFileThatIsNotThereIsNamed() {
        assertThat(run("run", "jobs/nothing.yml")).isEqualTo(2);
        assertThat(err.toString()).contains("jobs/nothing.yml", "there is no such file");
    }

    @Test
    void aRunNeedsAJobFileOrASubcommand() {
        assertThat(run("run")).isEqualTo(2);
        assertThat(err.toString()).contains("location", "individual");
    }
}
