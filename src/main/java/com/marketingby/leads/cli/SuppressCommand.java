package com.marketingby.leads.cli;

import com.marketingby.leads.lead.Suppressions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code suppress}: businesses that asked to be left alone. */
@Command(name = "suppress", mixinStandardHelpOptions = true,
        description = "Keeps the businesses that asked to be left alone: they are not visited and not written.",
        subcommands = {
                SuppressCommand.Add.class, SuppressCommand.Remove.class,
                SuppressListCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = """

                Examples:
                  lead-scraper suppress add --host clinic.example --all --reason 'by e-mail'
                  lead-scraper suppress list
                """)
final class SuppressCommand {

    /** {@code suppress add}. */
    @Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false,
            description = "From now on leaves a business alone.",
            footer = """

                    Examples:
                      lead-scraper suppress add --host clinic.example --all --reason 'by e-mail'
                      lead-scraper suppress add --phone 214-555-0100 --client 1
                    """)
    static final class Add implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private SuppressionOptions options;

        @Option(names = "--reason", paramLabel = "TEXT", description = "who asked for it, and when")
        private @Nullable String reason;

        private final Launch launch;

        @SuppressWarnings("NullAway.Init")
        Add(Launch launch) {
            this.launch = launch;
        }

        @Override
        public Integer call() throws InterruptedException {
            var terminal = new Terminal(spec.commandLine(), false);
            var wanted = options.suppressions(spec.commandLine());
            return launch.start(options.client(), terminal, parts -> {
                var suppressions = parts.getBean(Suppressions.class);
                wanted.forEach(one -> terminal.print(one + (suppressions.add(options.client(), one, reason)
                        ? " is suppressed for "
                        : " was suppressed already for ") + options.whom()));
                return Exit.DONE;
            });
        }
    }

    /** {@code suppress remove}. */
    @Command(name = "remove", mixinStandardHelpOptions = true, sortOptions = false,
            description = "Takes a suppression back.",
            footer = """

                    Example:
                      lead-scraper suppress remove --host clinic.example --all
                    """)
    static final class Remove implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private SuppressionOptions options;

        private final Launch launch;

        @SuppressWarnings("NullAway.Init")
        Remove(Launch launch) {
            this.launch = launch;
        }

        @Override
        public Integer call() throws InterruptedException {
            var terminal = new Terminal(spec.commandLine(), false);
            var wanted = options.suppressions(spec.commandLine());
            return launch.start(options.client(), terminal, parts -> {
                var suppressions = parts.getBean(Suppressions.class);
                var missing = wanted.stream().filter(one -> !suppressions.remove(options.client(), one)).toList();
                missing.forEach(one -> terminal.complain(one + " is not suppressed for " + options.whom()));
                wanted.stream().filter(one -> !missing.contains(one))
                        .forEach(one -> terminal.print(one + " is no longer suppressed for " + options.whom()));
                return missing.isEmpty() ? Exit.DONE : Exit.WRONG_USAGE;
            });
        }
    }
}
