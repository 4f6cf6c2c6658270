package com.marketingby.leads.cli;

import com.marketingby.leads.target.ScrapeType;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run keyword}: businesses that match words. */
@Command(name = "keyword", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Finds businesses that match words, in the place that the words or --near name, else in all of Texas.",
        footer = """

                Examples:
                  lead-scraper run keyword "pediatric clinics in Houston" --client 1
                  lead-scraper run keyword "dentist 75201" "orthodontist Katy" --max-cost 5
                  lead-scraper run keyword "urgent care" --near "Dallas, TX" --radius 3mi
                """)
final class KeywordCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RunOptions options;
    @Parameters(arity = "1..*", paramLabel = "WORDS",
            description = "what to look for, and where if a place is named: \"dentists in Waco\"")
    private List<String> targets;
    @Option(names = "--near", paramLabel = "PLACE",
            description = "the place that bounds the search, before one that the words name")
    private @Nullable String near;
    @Option(names = "--dry-run", description = Forecast.DESCRIPTION)
    private boolean dryRun;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    KeywordCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (options.query != null) {
            throw new ParameterException(spec.commandLine(),
                    "the words are what is looked for: write them without --query");
        }
        var request = options.request(ScrapeType.KEYWORD, targets, near, null);
        return dryRun ? new Forecast(launch, new Terminal(spec.commandLine(), options.quiet)).of(request)
                : RunCommand.work(launch, spec, request, options.quiet);
    }
}
