package com.marketingby.leads.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads {@code scraping_logs} for people. */
public final class ScrapingLogs {
    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ScrapingLogs(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Which rows to read; null means all.
     *
     * @param since rows that were begun at that moment or later
     * @param until rows that were begun before that moment
     * @param client rows of this client only
     * @param ownOnly only the agency's own rows, which have no client
     * @param type individual, location or keyword
     * @param failed only rows that did not succeed
     */
    public record Filter(@Nullable Long run, @Nullable Instant since, @Nullable Instant until, @Nullable String type,
            @Nullable Integer client, boolean ownOnly, boolean failed, int most) {
        /** Targets of one run. */
        public static Filter of(long run, int most) {
            return new Filter(run, null, null, null, null, false, false, most);
        }

        /** Targets of one run that did not succeed. */
        public static Filter failed(long run, int most) {
            return new Filter(run, null, null, null, null, false, true, most);
        }
    }

    /** The newest rows that pass the filter, oldest of them first. */
    public List<ScrapingLog> read(Filter filter) {
        return query(filter).list();
    }

    /** Hands over the same rows one by one, however many there are; they are not held in memory together. */
    public void each(Filter filter, Consumer<ScrapingLog> reader) {
        transaction.executeWithoutResult(_ -> {
            try (var rows = query(filter).stream()) {
                rows.forEach(reader);
            }
        });
    }

    private JdbcClient.MappedQuerySpec<ScrapingLog> query(Filter filter) {
        return database.sql("""
                select *
                  from (select l.id, l.run_id, l.type, l.client_id, l.target, l.query, l.scraping_method, l.leads_found,
                               l.leads_saved, l.skipped_count, l.results_count, l.api_calls, l.cost_usd, l.success,
                               l.error_message, l.skip_reasons, l.area_resolved, l.area_coverage, l.cost_parts,
                               l.created_at, r.state,
                               exists (select from scrape_workers w
                                        where w.run_id = r.id and w.alive_until > now()) as worked
                          from scraping_logs l
                          left join scrape_runs r on r.id = l.run_id
                         where (cast(:run as bigint) is null or l.run_id = :run)
                           and (cast(:since as timestamp) is null or l.created_at >= :since)
                           and (cast(:until as timestamp) is null or l.created_at < :until)
                           and (cast(:type as text) is null or l.type = :type)
                           and (cast(:client as integer) is null or l.client_id = :client)
                           and (not :ownOnly or l.client_id is null)
                           and (not :failed or l.success is false)
                         order by l.id desc
                         limit :most) newest
                 order by id
                """).param("run", filter.run())
                .param("since", utc(filter.since())).param("until", utc(filter.until()))
                .param("ownOnly", filter.ownOnly())
                .param("type", filter.type()).param("client", filter.client()).param("failed", filter.failed())
                .param("most", filter.most()).withFetchSize(FETCHED_AT_ONCE).query(ScrapingLogs::log);
    }

    /** Where was searched for these rows, as long as the worker keeps it, the newest first. */
    public List<SearchedArea> areas(Collection<Integer> rows) {
        return database.sql("""
                select l.id, l.target, l.query, l.area_resolved, a.south, a.west,
                       a.north, a.east, a.latitude, a.longitude, a.radius_metres, a.texas
                  from scraping_logs l
                  join run_targets t on t.log_id = l.id
                  join search_areas a on a.target_id = t.id
                 where l.id = any(:rows)
                 order by l.id desc
                """).param("rows", rows.toArray(Integer[]::new)).query(SearchedArea::read).list();
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Null for a row that other software wrote. */
    private static @Nullable String state(ResultSet row) throws SQLException {
        var written = row.getString("state");
        return written == null ? null : RunState.read(written).told(row.getBoolean("worked"));
    }

    private static ScrapingLog log(ResultSet row, int number) throws SQLException {
        var run = row.getLong("run_id");
        var runId = row.wasNull() ? null : Long.valueOf(run);
        return new ScrapingLog(row.getInt("id"), runId, row.getString("type"),
                row.getObject("client_id", Integer.class),
                row.getString("target"), row.getString("query"), row.getString("scraping_method"),
                row.getInt("leads_found"),
                row.getInt("leads_saved"), row.getInt("skipped_count"), row.getInt("results_count"),
                row.getInt("api_calls"),
                row.getBigDecimal("cost_usd"), state(row), row.getObject("success", Boolean.class),
                row.getString("error_message"), row.getString("skip_reasons"),
                row.getBigDecimal("area_resolved"), row.getString("area_coverage"), row.getString("cost_parts"),
                Optional.ofNullable(row.getObject("created_at", LocalDateTime.class))
                        .map(time -> time.toInstant(ZoneOffset.UTC)).orElse(null));
    }
}
