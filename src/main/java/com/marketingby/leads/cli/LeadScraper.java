package com.marketingby.leads.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: finds health-care clinics in Texas and writes them as leads. */
@Command(name = "lead-scraper", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Finds health-care clinics in Texas and writes them as leads, each value with where it was read.",
        synopsisSubcommandLabel = "COMMAND",
        footer = """

                The program is called lead-scraper here; make it so by
                  alias lead-scraper='java -jar target/lead-scraper.jar'

                Set in the environment: GOOGLE_MAPS_API_KEY; LEADS_CONTACT_URL, a page about
                this worker; and DATABASE_URL, else an embedded database is used.

                To begin with:
                  lead-scraper doctor
                  lead-scraper run location "Dallas, TX" --query dentist --dry-run
                  lead-scraper run location "Dallas, TX" --query dentist --max-cost 5
                  lead-scraper logs --since 1d
                  lead-scraper help run location

                Exit codes: 0 done; 1 failed; 2 wrong usage or configuration; 3 done, but some
                targets failed; 130 or 143 stopped by a signal and resumable.
                """)
public final class LeadScraper {
    private LeadScraper() {}

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var screen = Screen.ofStandardError(environment);
        // What the log says scrolls by above the progress too.
        screen.ifPresent(terminal -> System.setErr(terminal.stream()));
        var err = screen.<PrintWriter>map(terminal -> terminal)
                .orElseGet(() -> new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(arguments, environment, System.in, out, err));
    }

    /**
     * Runs one command line with nothing on standard input.
     *
     * @param environment the variables that configure the program, such as DATABASE_URL
     * @return the exit code
     */
    public static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        return run(arguments, environment, InputStream.nullInputStream(), out, err);
    }

    /**
     * Runs one command line.
     *
     * @param in standard input, for values that must not be seen
     * @return the exit code
     */
    public static int run(String[] arguments, Map<String, String> environment, InputStream in, PrintWriter out,
            PrintWriter err) {
        if (arguments.length == 1 && KeptHelp.isMeant(arguments[0])) {
            KeptHelp.print(out);
            return Exit.DONE;
        }
        return commandLine(environment, in, arguments).setOut(out).setErr(err).execute(arguments);
    }

    static CommandLine commandLine(Map<String, String> environment, InputStream in, String... arguments) {
        var factory = new CommandFactory(new Launch(environment), new SecretInput(environment, in));
        var program = new CommandLine(new LeadScraper(), factory);
        Commands.addTo(program, factory, arguments);
        return program.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new Misunderstood())
                // Made when it is needed, since it knows all that can fail.
                .setExecutionExceptionHandler(
                        (failure, command, line) -> new Failures().handleExecutionException(failure, command, line));
    }
}
