package com.marketingby.leads.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The worker's own rows that have served their time; {@code scraping_logs} and leads are not among them. */
public final class OldRows {
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OldRows(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** How many there are, by what they are. */
    public Map<String, Integer> count(Instant rowsBefore, Instant positionsBefore) {
        var counts = new LinkedHashMap<String, Integer>();
        database.sql("""
                select 'runs' as what, count(*) as n
                  from scrape_runs
                 where state = 'done' and closed_at < cast(:rows as timestamptz)
                 union all
                select 'visits of websites', count(*)
                  from site_visits v
                 where visited_at < cast(:rows as timestamptz)
                   and not exists (select from sites s where s.visit_id = v.id)
                 union all
                select 'calls of no run', count(*)
                  from place_calls
                 where run_id is null and reserved_at < cast(:rows as timestamptz)
                 union all
                select 'places told of', count(*)
                  from candidates
                 where state = 'done' and cast(place ->> 'given_at' as timestamptz) < cast(:positions as timestamptz)
                 union all
                select 'positions outside areas', count(*)
                  from place_positions
                 where given_at < cast(:positions as timestamptz)
                 union all
                select 'addresses on the map', count(*)
                  from geocodes
                 where given_at < cast(:positions as timestamptz)
                """).param("rows", rowsBefore.toString()).param("positions", positionsBefore.toString())
                .query(row -> {
                    counts.put(row.getString("what"), row.getInt("n"));
                });
        return counts;
    }

    /** Deletes them, in one transaction for each kind. */
    public void prune(Instant rowsBefore, Instant positionsBefore) {
        pruneRuns(rowsBefore);
        prunePlaces(positionsBefore);
    }

    private void pruneRuns(Instant before) {
        transaction.executeWithoutResult(_ -> {
            database.sql("""
                    delete from scrape_runs
                     where state = 'done' and closed_at < cast(:before as timestamptz)
                    """).param("before", before.toString()).update();
            database.sql("""
                    delete from place_calls
                     where run_id is null and reserved_at < cast(:before as timestamptz)
                    """).param("before", before.toString()).update();
            database.sql("""
                    delete from client_spending
                     where day < cast(cast(:before as timestamptz) as date)
                    """).param("before", before.toString()).update();
            database.sql("""
                    delete from site_visits v
                     where visited_at < cast(:before as timestamptz)
                       and not exists (select from sites s where s.visit_id = v.id)
                    """).param("before", before.toString()).update();
        });
    }

    /** What Google said in passing, and where it said that addresses lie. */
    private void prunePlaces(Instant before) {
        transaction.executeWithoutResult(_ -> {
            database.sql("""
                    update candidates
                       set place = null, website = null
                     where state = 'done' and cast(place ->> 'given_at' as timestamptz) < cast(:before as timestamptz)
                    """).param("before", before.toString()).update();
            database.sql("""
                    delete from place_positions
                     where given_at < cast(:before as timestamptz)
                    """).param("before", before.toString()).update();
            database.sql("""
                    delete from geocodes
                     where given_at < cast(:before as timestamptz)
                    """).param("before", before.toString()).update();
            database.sql("""
                    update run_targets t
                       set latitude = null, longitude = null
                      from scrape_runs r
                     where r.id = t.run_id and r.state = 'done' and r.closed_at < cast(:before as timestamptz)
                       and t.latitude is not null
                    """).param("before", before.toString()).update();
            database.sql("""
                    delete from search_areas a
                     using run_targets t, scrape_runs r
                     where t.id = a.target_id and r.id = t.run_id and r.state = 'done'
                       and r.closed_at < cast(:before as timestamptz)
                    """).param("before", before.toString()).update();
        });
    }
}
