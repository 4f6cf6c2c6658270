package com.marketingby.leads.cli;

import com.marketingby.leads.job.Retention;
import com.marketingby.leads.place.GoogleService;
import com.marketingby.leads.target.PlacesService;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code retention}: what Google's terms let expire. */
@Command(name = "retention", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists what Google said longer ago than it may be kept; --refresh asks anew, --clear takes it out.",
        footer = """

                What was read on a business's own website stays. With --refresh or --clear
                the worker's own rows older than 90 days go too.

                Examples:
                  lead-scraper retention
                  lead-scraper retention --clear
                  lead-scraper retention --refresh --client 1
                """)
final class RetentionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup
    private @Nullable Action action;

    @Option(names = "--client", paramLabel = "ID", converter = RunOptions.Count.class,
            description = "leads of this client only")
    private @Nullable Integer client;

    @Option(names = "--places", paramLabel = "SERVICE", defaultValue = "NEW",
            description = "which of Google's services --refresh asks: new (default) or legacy")
    private PlacesService places;

    @Option(names = "--most", paramLabel = "N", converter = RunOptions.Count.class, defaultValue = "50",
            description = "list at most N leads (default ${DEFAULT-VALUE})")
    private int most;

    /** What to do about it. */
    static final class Action {
        @Option(names = "--refresh", description = "ask Google anew, within each client's budget of the day")
        private boolean refresh;

        /** One of the two is given, as the group says. */
        @Option(names = "--clear", description = "take it out")
        boolean clear;
    }

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    RetentionCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        var report = new RetentionReport(terminal, client);
        return launch.start(client, terminal, parts -> {
            var retention = parts.getBean(Retention.class);
            if (action == null) {
                return report.list(retention, most);
            }
            return action.refresh ? report.refresh(retention, GoogleService.valueOf(places.name()))
                    : report.clear(retention);
        });
    }
}
