package com.marketingby.leads.place;

import com.marketingby.leads.place.CellResult.Change;
import com.marketingby.leads.place.CellResult.Complete;
import com.marketingby.leads.place.CellResult.GiveBack;
import com.marketingby.leads.place.CellResult.GoOn;
import com.marketingby.leads.place.CellResult.Saturated;
import com.marketingby.leads.place.CellResult.Split;
import com.marketingby.leads.place.CellResult.Unsearched;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cells of the areas that a run searches: what is open, who works on it, and what came of it. */
public final class CellLedger {
    private final JdbcClient jdbc;
    private final CellRows rows;
    private final PositionStore positions;
    private final int cellAttempts;
    private final Duration afterFailure;

    CellLedger(JdbcClient jdbc, CellRows rows, PositionStore positions, int cellAttempts, Duration afterFailure) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.positions = positions;
        this.cellAttempts = cellAttempts;
        this.afterFailure = afterFailure;
    }

    /** Opens the search of an area for a target; does nothing where that was done before. */
    public void open(long runId, long targetId, SearchArea area) {
        if (rows.insertArea(targetId, area)) {
            area.part(area.bounds()).ifPresent(part -> rows.insert(runId, targetId, null, Cell.open(part, null)));
        }
    }

    /** Claims at most {@code limit} cells that are open and ready; call it in a short transaction of its own. */
    public List<CellClaim> claim(long runId, UUID worker, int limit) {
        return rows.claim(runId, worker, limit);
    }

    /** Settles a claim in the caller's transaction; false, and nothing is changed, where the claim is not ours any more. */
    public boolean settle(CellClaim claim, UUID worker, CellResult result) {
        if (!rows.update(claim, worker, result, row(claim, result.change()))) {
            return false;
        }
        if (result.change() instanceof Split(var children)) {
            children.forEach(child -> rows.insert(claim.runId(), claim.targetId(), claim.id(), child));
        }
        new TreeMap<>(result.outside()).forEach(positions::remember);
        return true;
    }

    private CellRow row(CellClaim claim, Change change) {
        var cell = claim.cell();
        return switch (change) {
            case GoOn(var next, var readyIn) -> new CellRow("open", next, readyIn, 0, null);
            case Complete() -> new CellRow("complete", cell, Duration.ZERO, 0, null);
            case Saturated() -> new CellRow("saturated", cell, Duration.ZERO, 0, null);
            case Split _ -> new CellRow("split", cell, Duration.ZERO, 0, null);
            case GiveBack() -> new CellRow("open", cell, Duration.ZERO, claim.failures(), null);
            case Unsearched(var next, var reason) -> new CellRow(
                    claim.failures() + 1 < cellAttempts ? "open" : "unresolved", next, afterFailure,
                    claim.failures() + 1, reason);
        };
    }

    /** What a cell becomes. */
    record CellRow(String state, Cell cell, Duration readyIn, int failures, @Nullable String failure) {}

    /** Whether no cell of the run is open, claimed or not. */
    public boolean drained(long runId) {
        return jdbc.sql("select not exists (select from search_cells where run_id = :run and state = 'open')")
                .param("run", runId).query(Boolean.class).single();
    }

    /** Leaves the cells of a run that nobody works on unresolved, for the reason. */
    public void giveUp(long runId, String reason) {
        jdbc.sql("""
                update search_cells set state = 'unresolved', failure = :reason
                where run_id = :run and state = 'open' and claimed_by is null
                """).param("reason", reason).param("run", runId).update();
    }

    /** Opens the unresolved cells of a run again; how many there were. */
    public int reopen(long runId) {
        return jdbc.sql("""
                update search_cells set state = 'open', failures = 0, failure = null, token_ready_at = null
                where run_id = :run and state = 'unresolved'
                """).param("run", runId).update();
    }

    /** How much of a target's area was searched to the end. */
    public Coverage coverage(long targetId) {
        return jdbc.sql("""
                select percent, complete, saturated, unresolved, open, description
                from search_coverage where target_id = :target
                """).param("target", targetId).query(CellLedger::coverage).single();
    }

    private static Coverage coverage(ResultSet row, int number) throws SQLException {
        return new Coverage(row.getDouble("percent"), row.getInt("complete"), row.getInt("saturated"),
                row.getInt("unresolved"), row.getInt("open"), row.getString("description"));
    }
}
