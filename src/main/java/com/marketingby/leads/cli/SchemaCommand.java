package com.marketingby.leads.cli;

import com.marketingby.leads.schema.Migrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schema}: the tables of the database. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Looks after the tables of the database.",
        subcommands = {
                SchemaCommand.Migrate.class, VerifyCommand.class, CompareCommand.class,
                GrantAnalystCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = """

                Examples:
                  lead-scraper schema migrate --plan
                  lead-scraper schema verify
                """)
final class SchemaCommand {

    /** {@code schema migrate}. */
    @Command(name = "migrate", mixinStandardHelpOptions = true,
            description = "Brings the database to the schema that this version expects; nothing happens when it is there.",
            footer = """

                    Examples:
                      lead-scraper schema migrate --plan
                      lead-scraper schema migrate
                      lead-scraper schema migrate --backup-taken
                    """)
    static final class Migrate implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(names = "--plan",
                description = "Say what would change, how many values move where and what stands in the way; touch nothing.")
        private boolean plan;

        @Option(names = "--backup-taken",
                description = "A backup has been taken (heroku pg:backups:capture): values may move and old columns go.")
        private boolean backupTaken;

        @Option(names = "--json", description = "With --plan: as JSON.")
        private boolean json;

        private final Launch launch;

        @SuppressWarnings("NullAway.Init")
        Migrate(Launch launch) {
            this.launch = launch;
        }

        @Override
        public Integer call() throws InterruptedException {
            var terminal = new Terminal(spec.commandLine(), false);
            return launch.start(parts -> {
                var migrations = parts.getBean(Migrations.class);
                if (plan) {
                    var report = migrations.plan();
                    terminal.print(json ? Json.text(report) : report.text().stripTrailing());
                    return report.obstacles().isEmpty() ? Exit.DONE : Exit.FAILED;
                }
                var applied = migrations.migrate(backupTaken);
                applied.forEach(terminal::print);
                terminal.print(applied.isEmpty() ? "The schema is as this version expects it."
                        : "Applied " + applied.size() + " migrations.");
                return Exit.DONE;
            }, "--leads.database.migrate=false");
        }
    }
}
