package com.marketingby.leads.cli;

import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of the program. Those that a command line cannot mean have a name and a description only: reading the options of all takes longer than
 * everything else that the help does.
 */
final class Commands {
    private static final List<Class<?>> ALL = List.of(RunCommand.class, ResumeCommand.class, StopCommand.class,
            WorkCommand.class, LogsCommand.class, LeadsCommand.class, ReportCommand.class, ComplianceCommand.class,
            SuppressCommand.class, RetentionCommand.class, SchemaCommand.class, CredentialsCommand.class,
            DoctorCommand.class, CompletionCommand.class, HelpOfCommand.class);
    /** These look into the others. */
    private static final List<String> OVERARCHING = List.of("completion", "help");

    private Commands() {}

    static void addTo(CommandLine program, IFactory factory, String... arguments) {
        var meant = meant(arguments);
        for (var command : ALL) {
            program.addSubcommand(
                    meant.test(name(command)) ? new CommandLine(command, factory)
                            : new CommandLine(described(command)));
        }
    }

    private static Predicate<String> meant(String... arguments) {
        var first = arguments.length == 0 ? "-" : arguments[0];
        if (first.startsWith("-")) {
            return _ -> false;
        }
        var alone = !OVERARCHING.contains(first) && ALL.stream().map(Commands::name).anyMatch(first::equals);
        return name -> !alone || name.equals(first);
    }

    private static CommandSpec described(Class<?> command) {
        var spec = CommandSpec.create().name(name(command));
        spec.usageMessage().description(command.getAnnotation(Command.class).description());
        return spec;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
