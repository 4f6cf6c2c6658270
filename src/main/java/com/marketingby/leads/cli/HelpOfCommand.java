package com.marketingby.leads.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: the same as --help behind the command, for subcommands too. */
@Command(name = "help", description = "Shows the help of a command, the same as --help behind it.",
        footer = """

                Example:
                  lead-scraper help run location
                """)
final class HelpOfCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "such as run location")
    private List<String> names = List.of();

    @SuppressWarnings("NullAway.Init")
    HelpOfCommand() {}

    @Override
    public Integer call() {
        var command = spec.root().commandLine();
        for (var name : names) {
            var next = command.getSubcommands().get(name);
            if (next == null) {
                var near = NearWords.to(name, command.getSubcommands().keySet());
                throw new ParameterException(command, "there is no command '" + name + "'"
                        + (near.isEmpty() ? "" : "; did you mean '" + near.getFirst() + "'?"));
            }
            command = next;
        }
        command.usage(spec.commandLine().getOut());
        return Exit.DONE;
    }
}
