package com.marketingby.leads.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
     * @param client rows of this client only
     * @param type individual, location or keyword
     * @param failed only rows that did not succeed
     */
    public record Filter(@Nullable Long run, @Nullable Instant since, @Nullable String type, @Nullable Integer client,
            boolean failed, int most) {
        /** Targets of one run. */
        public static Filter of(long run, int most) {
            return new Filter(run, null, null, null, false, most);
        }

        /** Targets of one run that did not succeed. */
        public static Filter failed(long run, int most) {
            return new Filter(run, null, null, null, true, most);
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
                               l.created_at,
                               case when r.state in ('running', 'stopping')
                                         and not exists (select from scrape_workers w
                                                          where w.run_id = r.id and w.alive_until > now())
                                    then 'interrupted' else replace(r.state, '_', ' ') end as state
                          from scraping_logs l
                          left join scrape_runs r on r.id = l.run_id
                         where (cast(:run as bigint) is null or l.run_id = :run)
                           and (cast(:since as timestamp) is null or l.created_at >= :since)
                           and (cast(:type as text) is null or l.type = :type)
                           and (cast(:client as integer) is null or l.client_id = :client)
                           and (not :failed or l.success is false)
                         order by l.id desc
                         limit :most) newest
                 order by id
                """).param("run", filter.run())
                .param("since", filter.since() == null ? null : LocalDateTime.ofInstant(filter.since(), ZoneOffset.UTC))
                .param("type", filter.type()).param("client", filter.client()).param("failed", filter.failed())
                .param("most", filter.most()).withFetchSize(FETCHED_AT_ONCE).query(ScrapingLogs::log);
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
                row.getBigDecimal("cost_usd"), row.getString("state"), row.getObject("success", Boolean.class),
                row.getString("error_message"), row.getString("skip_reasons"),
                row.getBigDecimal("area_resolved"), row.getString("area_coverage"), row.getString("cost_parts"),
                Optional.ofNullable(row.getObject("created_at", LocalDateTime.class))
                        .map(time -> time.toInstant(ZoneOffset.UTC)).orElse(null));
    }
}
