package com.marketingby.leads.cli;

import com.marketingby.leads.schema.Database;
import com.marketingby.leads.schema.SchemaComparison;
import com.marketingby.leads.schema.SchemaInspection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema compare}. */
@Command(name = "compare", mixinStandardHelpOptions = true,
        description = "Says how a database differs from another, table by table, and which statements would align them; only reads. Exit code 1 if it differs.",
        footer = """

                Example:
                  lead-scraper schema compare "$(heroku config:get DATABASE_URL)"
                """)
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ComparisonOutput output;

    @Parameters(paramLabel = "URL", arity = "1..2",
            description = "The database that is as expected, and the one to compare with it; without the second, the worker's own.")
    private List<String> urls;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    CompareCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        var inspection = new SchemaInspection();
        if (urls.size() == 2) {
            return print(inspection.compare(urls.getFirst(), urls.getLast()), terminal);
        }
        return launch.start(
                parts -> print(inspection.compare(urls.getFirst(), parts.getBean(Database.class)), terminal),
                "--leads.database.migrate=false");
    }

    private int print(SchemaComparison comparison, Terminal terminal) {
        var exit = output.print(comparison, terminal);
        comparison.alignment().forEach(terminal::tell);
        return exit;
    }
}
