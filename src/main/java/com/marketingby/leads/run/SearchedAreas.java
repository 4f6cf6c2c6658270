package com.marketingby.leads.run;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Says in {@code scraping_logs} how much of each area was searched to the end, and what the money was spent on. */
final class SearchedAreas {
    private final JdbcClient database;

    SearchedAreas(JdbcClient database) {
        this.database = database;
    }

    /** Brings the rows of the run up to date. */
    void settle(long run) {
        database.sql("""
                update scraping_logs l
                   set area_resolved = c.percent, area_coverage = c.description, cost_parts = s.parts
                  from run_targets t
                  join search_coverage c on c.target_id = t.id
                  join search_spending s on s.target_id = t.id
                 where t.run_id = :run and l.id = t.log_id
                """).param("run", run).update();
    }
}
