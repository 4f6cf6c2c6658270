package com.marketingby.leads.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up the cells of a target; the cells that a crowded one was split into by type share its surface. */
final class CoverageQuery {
    private final JdbcClient jdbc;

    CoverageQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Coverage of(long targetId) {
        var reasons = reasons(targetId);
        return jdbc.sql("""
                with leaf as (
                    select state, (north - south) * (east - west) * cos(radians((north + south) / 2))
                        / case when place_type is null then 1 else count(*) over (partition by parent_id) end as surface
                    from search_cells where target_id = :target and state <> 'split')
                select count(*) filter (where state = 'complete') as complete,
                    count(*) filter (where state = 'saturated') as saturated,
                    count(*) filter (where state = 'unresolved') as unresolved,
                    count(*) filter (where state = 'open') as open,
                    (select coalesce(sum(results), 0) from search_cells where target_id = :target) as results,
                    coalesce(100 * sum(surface) filter (where state = 'complete') / nullif(sum(surface), 0), 0) as percent
                from leaf
                """).param("target", targetId).query((row, _) -> coverage(row, reasons)).single();
    }

    private static Coverage coverage(ResultSet row, List<String> reasons) throws SQLException {
        return new Coverage(row.getDouble("percent"), row.getInt("complete"), row.getInt("saturated"),
                row.getInt("unresolved"), row.getInt("open"), row.getInt("results"), reasons);
    }

    private List<String> reasons(long targetId) {
        return jdbc.sql("""
                select failure from search_cells
                where target_id = :target and state = 'unresolved' and failure is not null
                group by failure order by count(*) desc, failure limit 3
                """).param("target", targetId).query((row, _) -> row.getString("failure")).list();
    }
}
