package com.marketingby.leads.cli;

import com.marketingby.leads.schema.Migrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schema}: the tables of the database. */
@Command(name = "schema", mixinStandardHelpOptions = true, description = "Looks after the tables of the database.", subcommands = SchemaCommand.Migrate.class, synopsisSubcommandLabel = "COMMAND")
final class SchemaCommand {

    /** {@code schema migrate}. */
    @Command(name = "migrate", mixinStandardHelpOptions = true, description = "Brings the database to the schema that this version expects; nothing happens when it is there.")
    static final class Migrate implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        private final Launch launch;

        @SuppressWarnings("NullAway.Init")
        Migrate(Launch launch) {
            this.launch = launch;
        }

        @Override
        public Integer call() throws InterruptedException {
            var terminal = new Terminal(spec.commandLine(), false);
            return launch.start(parts -> {
                var applied = parts.getBean(Migrations.class).migrate();
                applied.forEach(terminal::print);
                terminal.print(applied.isEmpty() ? "The schema is as this version expects it."
                        : "Applied " + applied.size() + " migrations.");
                return Exit.DONE;
            }, "--leads.database.migrate=false");
        }
    }
}
