package com.marketingby.leads.cli;

import com.marketingby.leads.run.RunReport;
import com.marketingby.leads.run.RunReports;
import com.marketingby.leads.run.ScrapingLogs;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.BeanFactory;

/** One run in detail, for a person: what came of it, its targets, and the websites that made trouble. */
final class RunDetail {
    private static final int SITES_SHOWN = 10;

    private final RunReports reports;
    private final ScrapingLogs logs;
    private final Clock clock;
    private final Terminal terminal;

    RunDetail(BeanFactory parts, Terminal terminal) {
        this.reports = parts.getBean(RunReports.class);
        this.logs = parts.getBean(ScrapingLogs.class);
        this.clock = parts.getBean(Clock.class);
        this.terminal = terminal;
    }

    /** @param filter which of its targets are shown */
    int of(long run, ScrapingLogs.Filter filter) {
        var report = reports.report(run);
        if (report.isEmpty()) {
            return terminal.refuse("there is no run " + run + ": 'lead-scraper logs' shows the runs");
        }
        new Summary(report.get(), logs.read(ScrapingLogs.Filter.of(run, Summary.TARGETS_SHOWN)), seconds(report.get()))
                .lines().forEach(terminal::print);
        terminal.print("");
        LogTable.of(logs.read(filter)).lines().forEach(terminal::print);
        sites(run);
        return Exit.DONE;
    }

    private long seconds(RunReport report) {
        var ended = report.ended() == null ? clock.instant() : report.ended();
        return Math.max(0, Duration.between(report.began(), ended).toSeconds());
    }

    private void sites(long run) {
        var worst = reports.worstSites(run, SITES_SHOWN);
        if (worst.isEmpty()) {
            return;
        }
        terminal.print("");
        var table = new TextTable("worst websites", "outcome", "took", "reason");
        worst.forEach(site -> table.add(site.site(), site.outcome(), "%.1f s".formatted(site.tookMillis() / 1_000.0),
                site.reason()));
        table.lines().forEach(terminal::print);
    }
}
