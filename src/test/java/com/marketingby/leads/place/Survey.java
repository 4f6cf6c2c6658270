package com.marketingby.leads.place;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Searches one area to its end, as a run with one worker does. */
final class Survey {
    private final JdbcClient jdbc;
    private final CellLedger ledger;
    private final AreaSearch areas;
    private final UUID worker = UUID.randomUUID();
    private final long run;
    private final long target;
    final Map<String, Place> found = new TreeMap<>();
    final Set<String> known = new HashSet<>();
    int units;

    Survey(JdbcClient jdbc, Laboratory laboratory) {
        this.jdbc = jdbc;
        ledger = new CellLedger(jdbc, new CellRows(jdbc, JsonMapper.shared()),
                new PositionStore(jdbc, laboratory.settings.positionsKept()), laboratory.settings.cellAttempts(),
                Duration.ZERO);
        areas = laboratory.covering(jdbc).search();
        run = jdbc.sql("""
                insert into scrape_runs (type, fingerprint, parameters) values ('location', 'x', '{}') returning id
                """).query(Long.class).single();
        target = jdbc.sql("insert into run_targets (run_id, number, target) values (:run, 1, 'x') returning id")
                .param("run", run).query(Long.class).single();
        jdbc.sql("insert into scrape_workers (id, host, pid, alive_until) values (:id, 'x', 1, now())")
                .param("id", worker).update();
    }

    void run(SearchArea area, Budget budget, KnownPlaces client) {
        ledger.open(run, target, area);
        while (!ledger.drained(run)) {
            for (var claim : ledger.claim(run, worker, 1)) {
                settle(claim, areas.work(claim, budget, client));
            }
        }
    }

    private void settle(CellClaim claim, CellResult result) {
        if (result.stop() != null) {
            throw new IllegalStateException(result.stop().message());
        }
        result.found().forEach(place -> found.putIfAbsent(place.id(), place));
        known.addAll(result.known());
        ledger.settle(claim, worker, result);
        units++;
    }

    /** Where the money for pages went, in places: a page has room for twenty. */
    String spending(int pages) {
        return jdbc.sql("""
                select format('room on pages %s: new %s, part-filled %s, outside the area %s, known or seen before %s',
                    20 * :pages, sum(page_new), 20 * :pages - sum(page_places), sum(page_outside),
                    sum(page_places - page_new - page_outside))
                from search_cells where target_id = :target
                """).param("pages", pages).param("target", target).query(String.class).single();
    }

    Coverage coverage() {
        return ledger.coverage(target);
    }
}
