package com.marketingby.leads.run;

import com.marketingby.leads.target.ScrapeRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scheduled jobs: which window it is, by the database's clock, and which windows had no run. */
public final class Schedule {
    private final JdbcClient database;

    Schedule(JdbcClient database) {
        this.database = database;
    }

    private record Gap(String job, @Nullable Integer client, Window last, Instant end) {}

    /** The window that it is now. */
    public Window window(Duration every) {
        return Window.at(database.sql("select now()").query(OffsetDateTime.class).single().toInstant(), every);
    }

    /** The windows without a run between a job's last run and this window; empty where there are none. */
    public Optional<Missed> missedBefore(ScrapeRequest job, Window window) {
        return database.sql("""
                select client_id, job_name, window_start, every_seconds, cast(:window as timestamptz) as until
                  from scrape_runs
                 where client_id is not distinct from cast(:client as integer) and job_name = :job
                   and window_start < cast(:window as timestamptz)
                 order by window_start desc
                 limit 1
                """).param("client", job.clientId()).param("job", job.jobName()).param("window", utc(window.start()))
                .query(Schedule::gap).optional().flatMap(gap -> missed(gap, Instant.MIN));
    }

    /**
     * The windows of each job that are over and had no run, since its first run.
     *
     * @param client jobs of this client only; null for all
     */
    public List<Missed> missedSince(Instant since, @Nullable Integer client) {
        return database.sql("""
                select client_id, job_name, window_start, every_seconds,
                       coalesce(lead(window_start) over (partition by client_id, job_name order by window_start),
                                now() - make_interval(secs => every_seconds)) as until
                  from scrape_runs
                 where window_start is not null and (cast(:client as integer) is null or client_id = :client)
                 order by job_name, client_id, window_start
                """).param("client", client).query(Schedule::gap).list().stream()
                .flatMap(gap -> missed(gap, since).stream()).toList();
    }

    /** Runs of a job's earlier windows that have work left, oldest first. */
    public List<Long> unfinishedBefore(ScrapeRequest job, Window window) {
        return database.sql("""
                select id
                  from scrape_runs
                 where client_id is not distinct from cast(:client as integer) and job_name = :job
                   and window_start < cast(:window as timestamptz) and state <> 'done'
                 order by id
                """).param("client", job.clientId()).param("job", job.jobName()).param("window", utc(window.start()))
                .query((row, _) -> row.getLong("id")).list();
    }

    private static Optional<Missed> missed(Gap gap, Instant since) {
        var windows = gap.last().upTo(gap.end()).filter(window -> !window.start().isBefore(since)).toList();
        return windows.isEmpty() ? Optional.empty() : Optional.of(new Missed(gap.job(), gap.client(), windows));
    }

    private static Gap gap(ResultSet row, int number) throws SQLException {
        return new Gap(row.getString("job_name"), row.getObject("client_id", Integer.class),
                new Window(instant(row, "window_start"), Duration.ofSeconds(row.getLong("every_seconds"))),
                instant(row, "until"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
