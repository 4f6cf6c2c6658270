package com.marketingby.leads.cli;

import com.marketingby.leads.target.ScrapeType;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run location}: businesses around addresses. */
@Command(name = "location", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Finds businesses within a radius of an address or a ZIP.",
        footer = """

                Examples:
                  lead-scraper run location "Dallas, TX" --query dentist --client 1
                  lead-scraper run location "Dallas, TX" --query dentist --dry-run
                """)
final class LocationCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RunOptions options;
    @Parameters(arity = "1..*", paramLabel = "ADDRESS-OR-ZIP", description = "around what: \"Dallas, TX\", 75201")
    private List<String> targets;
    @Option(names = "--dry-run", description = Forecast.DESCRIPTION)
    private boolean dryRun;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    LocationCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var request = options.request(ScrapeType.LOCATION, targets);
        return dryRun ? new Forecast(launch, new Terminal(spec.commandLine(), options.quiet)).of(request)
                : RunCommand.work(launch, spec, request, options.quiet);
    }
}
