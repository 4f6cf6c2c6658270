package com.marketingby.leads.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}; needs no database. */
@Command(name = "completion", mixinStandardHelpOptions = true,
        description = "Prints a script by which bash or zsh complete commands and options at the tab key.",
        footer = """

                Examples:
                  source <(lead-scraper completion)
                  lead-scraper completion >> ~/.bash_completion
                """)
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    CompletionCommand() {}

    @Override
    public Integer call() {
        var program = spec.root();
        spec.commandLine().getOut().print(AutoComplete.bash(program.name(), program.commandLine()));
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }
}
