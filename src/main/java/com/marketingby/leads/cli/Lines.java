package com.marketingby.leads.cli;

import com.marketingby.leads.job.Trouble;
import com.marketingby.leads.run.RunProgress;
import com.marketingby.leads.run.ScrapingLog;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plain lines, for where there is no terminal: one at each step's beginning and end, and one in between now and then. */
final class Lines implements Onlooker {
    private static final long BETWEEN_LINES_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Terminal terminal;
    private final Troubles troubles;
    private RunProgress.@Nullable Part told;
    private long toldAt;

    Lines(long run, Terminal terminal) {
        this.terminal = terminal;
        this.troubles = new Troubles(run, terminal);
    }

    @Override
    public void announced(String message) {
        terminal.tell(message);
    }

    @Override
    public void begins(String step) {
        told = null;
        toldAt = System.nanoTime();
        terminal.tell("%-9s begins".formatted(step));
    }

    @Override
    public void moved(Pace pace) {
        if (System.nanoTime() - toldAt >= BETWEEN_LINES_NANOS && !pace.part().equals(told)) {
            told = pace.part();
            toldAt = System.nanoTime();
            terminal.tell("%-9s ".formatted(pace.step())
                    + Stream.of(pace.count(), pace.rate(), pace.timeLeft(), pace.spent())
                            .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void ends(String step, int settled) {
        terminal.tell("%-9s ends, %d %s done".formatted(step, settled, rowsOf(step)));
    }

    private static String rowsOf(String step) {
        return switch (step) {
            case "discover" -> "targets and parts of areas";
            case "describe" -> "places";
            case "visit" -> "websites";
            default -> "businesses";
        };
    }

    @Override
    public void rests() {}

    @Override
    public void failed(String step, Trouble trouble) {
        troubles.tell(trouble);
    }

    @Override
    public void missed(Trouble target) {
        troubles.complain(target);
    }

    @Override
    public void ended(Summary summary, @Nullable Integer exit) {
        summary.lines().forEach(terminal::print);
        terminal.print("  leads    lead-scraper leads list" + ofClient(summary));
        terminal.print("  more     lead-scraper logs --run " + summary.report().run());
    }

    private static String ofClient(Summary summary) {
        return summary.targets().stream().map(ScrapingLog::client).filter(Objects::nonNull).findFirst()
                .map(client -> " --client " + client).orElse("");
    }
}
