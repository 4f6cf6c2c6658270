package com.marketingby.leads.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.place.CellResult.Complete;
import com.marketingby.leads.place.CellResult.GiveBack;
import com.marketingby.leads.place.CellResult.GoOn;
import com.marketingby.leads.place.CellResult.Saturated;
import com.marketingby.leads.place.CellResult.Split;
import com.marketingby.leads.place.CellResult.Unsearched;
import com.marketingby.leads.schema.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CellLedgerTest {
    private static final TestDatabase database = TestDatabase.migrated();
    private static final SearchArea AREA = SearchArea.within(GoogleService.NEW, "dentist",
            new Rectangle(32, -97, 33, -96));

    private final CellLedger ledger = new CellLedger(database.jdbc(),
            new CellRows(database.jdbc(), JsonMapper.shared()), new PositionStore(database.jdbc(), Duration.ofDays(30)),
            2, Duration.ZERO);
    private final UUID worker = worker();
    private final long run = run();
    private final long target = target(run);

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void open() {
        ledger.open(run, target, AREA);
    }

    private static long run() {
        return database.jdbc().sql("""
                insert into scrape_runs (type, fingerprint, parameters) values ('location', 'x', '{}') returning id
                """).query(Long.class).single();
    }

    private static long target(long run) {
        return database.jdbc()
                .sql("insert into run_targets (run_id, number, target) values (:run, 1, 'x') returning id")
                .param("run", run).query(Long.class).single();
    }

    private static UUID worker() {
        var id = UUID.randomUUID();
        database.jdbc().sql("insert into scrape_workers (id, host, pid, alive_until) values (:id, 'x', 1, now())")
                .param("id", id).update();
        return id;
    }

    private CellClaim claim() {
        return ledger.claim(run, worker, 1).getFirst();
    }

    private void settle(CellResult.Change change) {
        assertThat(ledger.settle(claim(), worker, CellResult.of(change))).isTrue();
    }

    @Test
    void anAreaIsOpenedOnce() {
        ledger.open(run, target, AREA);
        assertThat(ledger.claim(run, worker, 10)).hasSize(1).first()
                .satisfies(claim -> assertThat(claim.area()).isEqualTo(AREA));
    }

    @Test
    void aClaimedCellIsNotClaimedAgain() {
        claim();
        assertThat(ledger.claim(run, worker(), 10)).isEmpty();
        assertThat(ledger.drained(run)).isFalse();
    }

    @Test
    void theCellsOfADeadWorkerAreFreeAndItsLateSettlementIsDropped() {
        var late = claim();
        database.jdbc().sql("delete from scrape_workers where id = :id").param("id", worker).update();
        var other = worker();
        assertThat(ledger.claim(run, other, 1)).hasSize(1);
        assertThat(ledger.settle(late, worker, CellResult.of(new Complete()))).isFalse();
        assertThat(ledger.drained(run)).isFalse();
    }

    @Test
    void aTokenHasToBeReady() {
        var claim = claim();
        ledger.settle(claim, worker, CellResult.of(new GoOn(claim.cell().turned("two", 1), Duration.ofHours(1))));
        assertThat(ledger.claim(run, worker, 1)).isEmpty();
        assertThat(ledger.drained(run)).isFalse();
    }

    @Test
    void whatIsStillWantedIsKept() {
        var claim = claim();
        var cell = claim.cell().wanting(null, false, List.of(List.of("a", "b"), List.of("c"))).turned("two", 1);
        ledger.settle(claim, worker, CellResult.of(new GoOn(cell, Duration.ZERO)));
        assertThat(claim().cell()).isEqualTo(cell);
    }

    @Test
    void aSplitCellIsReplacedByItsChildren() {
        settle(new Split(AREA.bounds().halves().stream().map(half -> Cell.open(half, null)).toList()));
        settle(new Complete());
        assertThat(ledger.coverage(target).description())
                .isEqualTo("50.1 % of the area resolved; 1 cell not searched yet");
        settle(new Saturated());
        assertThat(ledger.drained(run)).isTrue();
        assertThat(ledger.coverage(target).description())
                .isEqualTo("50.1 % of the area resolved; 1 cell saturated at the smallest size");
    }

    @Test
    void aCellThatFailsIsTriedAgainAndThenUnresolvedNeverEmpty() {
        var cell = claim();
        ledger.settle(cell, worker, CellResult.of(new GiveBack()));
        settle(new Unsearched(cell.cell(), "no answer in time"));
        assertThat(ledger.drained(run)).isFalse();
        settle(new Unsearched(cell.cell(), "no answer in time"));
        assertThat(ledger.drained(run)).isTrue();
        assertThat(ledger.coverage(target).description())
                .isEqualTo("0.0 % of the area resolved; 1 cell unresolved (no answer in time)");
        assertThat(ledger.reopen(run)).isEqualTo(1);
        assertThat(ledger.drained(run)).isFalse();
    }
}
