package com.marketingby.leads.cli;

import com.marketingby.leads.schema.Database;
import com.marketingby.leads.schema.SchemaInspection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schema verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Says where the database is not as the contract with the web application has it; only reads. Exit code 1 if anywhere.",
        footer = """

                Examples:
                  lead-scraper schema verify
                  lead-scraper schema verify --markdown
                """)
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ComparisonOutput output;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    VerifyCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(
                parts -> output.print(new SchemaInspection().verify(parts.getBean(Database.class)), terminal),
                "--leads.database.migrate=false");
    }
}
