package com.marketingby.leads.cli;

import com.marketingby.leads.job.Prerequisites;
import com.marketingby.leads.job.Retention;
import com.marketingby.leads.place.GoogleService;
import com.marketingby.leads.run.Opened;
import com.marketingby.leads.run.RunOpening;
import com.marketingby.leads.report.PlainText;
import com.marketingby.leads.target.JobFile;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;
import com.marketingby.leads.target.TargetList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: begins a run, or goes on with an identical unfinished one, and works on it to its end. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Runs a job file, or an ad-hoc job by one of the subcommands.", subcommands = {
                LocationCommand.class, KeywordCommand.class, IndividualCommand.class},
        footer = """

                Examples:
                  lead-scraper run jobs/dallas-dentists.yml --dry-run
                  lead-scraper run jobs/dallas-dentists.yml
                  lead-scraper run location "Dallas, TX" --query dentist --client 1
                  lead-scraper run location 75201 --max-cost 2.50
                  lead-scraper run keyword "pediatric clinics in Houston" --client 1
                """)
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Parameters(arity = "0..1", paramLabel = "JOB-FILE", description = "a job file, such as those in jobs/")
    private @Nullable Path file;

    @Option(names = "--dry-run",
            description = "print what the job file would find and cost, or store; nothing is stored or paid")
    private boolean dryRun;

    @Option(names = "--near", paramLabel = "PLACE", description = "the place that bounds the words of a keyword job")
    private @Nullable String near;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    RunCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (file == null) {
            throw new ParameterException(spec.commandLine(),
                    "name a job file, or one of: " + String.join(", ", spec.subcommands().keySet()));
        }
        refuseMistypedSubcommand(file);
        return switch (JobFile.read(file)) {
            case JobFile.Rejected(List<String> problems) -> {
                problems.stream().map(PlainText::line).forEach(spec.commandLine().getErr()::println);
                yield Exit.WRONG_USAGE;
            }
            case JobFile.Job(var request, var _) when dryRun -> rehearse(over(request));
            case JobFile.Job(var request, var every) when every != null ->
                new Trigger(launch, new Terminal(spec.commandLine(), options.quiet)).pull(over(request), every);
            case JobFile.Job(var request, var _) -> work(launch, spec, over(request), options.quiet);
            case JobFile.Retention retention -> keep(retention);
        };
    }

    private int rehearse(ScrapeRequest request) throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), options.quiet);
        return request.type() == ScrapeType.INDIVIDUAL ? new DryRun(launch, terminal).of(request, null)
                : new Forecast(launch, terminal).of(request);
    }

    private ScrapeRequest over(ScrapeRequest request) {
        if (near != null && request.type() != ScrapeType.KEYWORD) {
            throw new ParameterException(spec.commandLine(), "--near bounds the words of a keyword job, and " + file
                    + " is a job of type " + request.type().written());
        }
        return options.over(request, near);
    }

    private int keep(JobFile.Retention job) throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), options.quiet);
        var report = new RetentionReport(terminal, options.client == null ? job.client() : options.client);
        return launch.startAll(parts -> {
            var retention = parts.getBean(Retention.class);
            if (dryRun) {
                return report.list(retention, Integer.MAX_VALUE);
            }
            return job.clear() ? report.clear(retention)
                    : report.refresh(retention, GoogleService.valueOf(job.places().name()));
        });
    }

    private void refuseMistypedSubcommand(Path named) {
        var near = NearWords.to(named.toString(), spec.subcommands().keySet());
        if (!near.isEmpty() && !Files.exists(named)) {
            throw new ParameterException(spec.commandLine(),
                    "there is no job file '" + named + "'; did you mean 'run " + near.getFirst() + "'?");
        }
    }

    static int work(Launch launch, CommandSpec spec, ScrapeRequest request, boolean quiet) throws InterruptedException {
        return work(launch, spec, request, null, quiet);
    }

    static int work(Launch launch, CommandSpec spec, ScrapeRequest request, @Nullable TargetList list, boolean quiet)
            throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), quiet);
        return launch.startAll(parts -> {
            var missing = parts.getBean(Prerequisites.class).missingFor(request);
            return missing.isPresent() ? terminal.refuse(missing.get()) : open(parts, request, list, terminal);
        });
    }

    private static int open(BeanFactory parts, ScrapeRequest request, @Nullable TargetList list, Terminal terminal)
            throws InterruptedException {
        return switch (parts.getBean(RunOpening.class).open(request, list)) {
            case Opened.Refused(String message) -> terminal.refuse(message);
            case Opened.Begun(var run) -> new WorkOnRun(parts, terminal).begin(run, "run " + run.id() + " begins");
            case Opened.Resumed(var run) ->
                new WorkOnRun(parts, terminal).begin(run,
                        "run " + run.id() + " asks for the same and is unfinished: it goes on");
            case Opened.DoneAlready _ -> throw new IllegalStateException("only a scheduled run is asked for when done");
        };
    }
}
