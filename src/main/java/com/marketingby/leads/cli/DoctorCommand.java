package com.marketingby.leads.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
        description = "Looks at settings, memory, disk, the contact page, the database and Google's key, and says what to mend. Writes nothing, spends nothing. Exit code 1 if something keeps runs from working.",
        footer = """

                Examples:
                  lead-scraper doctor
                  lead-scraper doctor --json
                """)
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    DoctorCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.startUnchecked(parts -> {
            var checks = new Checkup(parts).all();
            if (json) {
                terminal.print(Json.text(checks));
            } else {
                checks.forEach(check -> show(check, terminal));
                terminal.print(verdict(checks));
            }
            return healthy(checks) ? Exit.DONE : Exit.FAILED;
        }, "--leads.database.migrate=false", "--leads.place.attempts=2");
    }

    private static void show(Check check, Terminal terminal) {
        terminal.print(
                "%-7s  %-12s  %s".formatted(check.state().name().toLowerCase(Locale.ROOT), check.name(),
                        check.found()));
        if (!check.mend().isEmpty()) {
            terminal.print(" ".repeat(23) + "→ " + check.mend());
        }
    }

    private static String verdict(List<Check> checks) {
        var wrong = checks.stream().filter(check -> check.state() == Check.State.MEND).count();
        return switch ((int) wrong) {
            case 0 -> "Runs can begin.";
            case 1 -> "1 thing is to be mended first.";
            default -> wrong + " things are to be mended first.";
        };
    }

    private static boolean healthy(List<Check> checks) {
        return checks.stream().noneMatch(check -> check.state() == Check.State.MEND);
    }
}
