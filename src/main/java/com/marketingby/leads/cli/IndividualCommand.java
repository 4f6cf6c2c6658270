package com.marketingby.leads.cli;

import com.marketingby.leads.report.PlainText;
import com.marketingby.leads.target.ScrapeType;
import com.marketingby.leads.target.TargetList;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run individual}: websites named one by one, in a file, or on standard input. */
@Command(name = "individual", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads websites named one by one.",
        footer = """

                Examples:
                  lead-scraper run individual https://example.com example.org --client 1
                  lead-scraper run individual --file websites.csv --client 1
                  lead-scraper run individual example.com --dry-run
                """)
final class IndividualCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Parameters(arity = "0..*", paramLabel = "URL",
            description = "a website: https://example.com or example.com; - or nothing reads them from standard input")
    private List<String> targets = List.of();

    @Option(names = "--file", paramLabel = "LIST",
            description = "a file with a website on each line, or CSV with a column 'url' or 'website'")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "print what would be stored, with sources, and store nothing")
    private boolean dryRun;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    IndividualCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var piped = targets.contains(STANDARD_INPUT) || (file != null && file.toString().equals(STANDARD_INPUT));
        if (targets.isEmpty() && file == null) {
            refuseTerminal();
            piped = true;
        }
        if (piped) {
            return fromStandardInput();
        }
        return file == null ? work(null) : fromFile(file, file.toString());
    }

    private void refuseTerminal() {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
            throw new ParameterException(spec.commandLine(),
                    "name a website, or a list of them by --file or on standard input");
        }
    }

    /** What comes in is kept in a file while the run lasts, since a list is read twice. */
    private int fromStandardInput() throws InterruptedException {
        try {
            var kept = Files.createTempFile("websites", ".txt");
            try {
                Files.copy(System.in, kept, StandardCopyOption.REPLACE_EXISTING);
                return fromFile(kept, "standard input");
            } finally {
                Files.delete(kept);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("standard input cannot be read", unreadable);
        }
    }

    private int fromFile(Path list, String name) throws InterruptedException {
        return switch (TargetList.open(list, name)) {
            case TargetList.Opened.Usable(var usable) -> work(usable);
            case TargetList.Opened.Rejected(List<String> problems) -> {
                problems.stream().map(PlainText::line).forEach(spec.commandLine().getErr()::println);
                yield Exit.WRONG_USAGE;
            }
        };
    }

    private int work(@Nullable TargetList list) throws InterruptedException {
        try {
            var named = targets.stream().filter(text -> !text.equals(STANDARD_INPUT)).toList();
            var request = options.request(ScrapeType.INDIVIDUAL, named, list == null ? null : list.digest());
            return dryRun ? new DryRun(launch, new Terminal(spec.commandLine(), options.quiet)).of(request, list)
                    : RunCommand.work(launch, spec, request, list, options.quiet);
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        }
    }
}
