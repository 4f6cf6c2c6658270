package com.marketingby.leads.cli;

import com.marketingby.leads.compliance.Catalogue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compliance rules}; needs no database. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Prints the catalogue: each rule and gate, whom it concerns, what it looks for, on what basis, and what it weighs.",
        footer = """

                Examples:
                  lead-scraper compliance rules
                  lead-scraper compliance rules --markdown
                """)
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup
    private Form form = new Form();

    /** One form at most; plain text without. */
    private static final class Form {
        @Option(names = "--json", description = "as JSON")
        private boolean json;

        @Option(names = "--markdown", description = "as Markdown tables")
        private boolean markdown;
    }

    @SuppressWarnings("NullAway.Init")
    RulesCommand() {}

    @Override
    public Integer call() {
        var catalogue = Catalogue.current();
        var text = form.json ? Json.text(catalogue) : form.markdown ? catalogue.markdown() : catalogue.text();
        var terminal = new Terminal(spec.commandLine(), false);
        terminal.print(text.stripTrailing());
        var overdue = catalogue.overdue(LocalDate.now(ZoneOffset.UTC));
        if (!overdue.isEmpty()) {
            terminal.complain("last reviewed more than 180 days ago, have them looked at again: "
                    + String.join(", ", overdue));
        }
        return Exit.DONE;
    }
}
