package com.marketingby.leads.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One reading of a list of websites, by what the database holds after it.
 *
 * @param pages that were read
 * @param seconds from the first claim to the last commit
 * @param leads that were written
 */
record SiteRun(long pages, double seconds, long leads, Usage usage) {

    /** Of a run of the program. Its first claim is when the earliest visit began, its last commit the one that closed the run. */
    static SiteRun ofProgram(JdbcClient database, Usage usage) {
        return database.sql("""
                select coalesce(sum(pages_read), 0) as pages, (select count(*) from leads) as leads,
                       extract(epoch from (select max(closed_at) from scrape_runs)
                                          - min(visited_at - took_ms * interval '1 millisecond')) as seconds
                  from site_visits
                """).query((row, _) -> new SiteRun(row.getLong("pages"), row.getDouble("seconds"), row.getLong("leads"),
                usage)).single();
    }

    /** Of the plain reader. */
    static SiteRun ofPlainReader(JdbcClient database, Usage usage) {
        return database.sql("""
                select coalesce(sum(pages), 0) as pages, count(*) filter (where pages > 0) as leads,
                       extract(epoch from max(written_at) - min(began_at)) as seconds
                  from plain_sites
                """).query((row, _) -> new SiteRun(row.getLong("pages"), row.getDouble("seconds"), row.getLong("leads"),
                usage)).single();
    }

    double pagesPerSecond() {
        return pages / seconds;
    }

    double pagesPerSecondOfWall() {
        return pages / usage.wall();
    }

    double cpuMillisPerPage() {
        return usage.cpu() * 1000 / pages;
    }
}
