package com.marketingby.leads.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what of a command line was not understood, what it may have been meant to be, and where the help is. */
final class Misunderstood implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        var terminal = new Terminal(command, false);
        terminal.complain(String.valueOf(mistake.getMessage()));
        var near = near(mistake, command, arguments);
        if (!near.isEmpty()) {
            terminal.advise("did you mean " + near.stream().map("'%s'"::formatted).collect(Collectors.joining(" or "))
                    + "?");
        }
        terminal.advise("see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return Exit.WRONG_USAGE;
    }

    private static List<String> near(ParameterException mistake, CommandLine command, String... arguments) {
        var unmatched = mistake instanceof UnmatchedArgumentException unknown ? unknown.getUnmatched()
                : List.<String>of();
        var options = command.getCommandSpec().optionsMap().keySet();
        var misspelt = unmatched.stream().filter(word -> word.startsWith("-"))
                .flatMap(word -> NearWords.to(word.split("=", 2)[0], options).stream());
        // A mistyped subcommand may have been taken for a file, so that only what follows it is in the way.
        var words = unmatched.isEmpty() ? Stream.<String>empty()
                : Arrays.stream(arguments).filter(word -> !word.startsWith("-"));
        var misnamed = words.flatMap(word -> NearWords.to(word, command.getSubcommands().keySet()).stream());
        return Stream.concat(misspelt, misnamed).distinct().toList();
    }
}
