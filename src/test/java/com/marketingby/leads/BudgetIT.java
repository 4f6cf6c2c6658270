package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Faults;
import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Google is paid, counted by the invented Google itself. */
class BudgetIT {
    private static final int MOST = 50;

    private final Sandbox sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).start();
    private final Laboratory laboratory = new Laboratory(sandbox).with("LEADS_PLACE_FIRST_PAUSE", "20ms")
            .with("LEADS_PLACE_LONGEST_PAUSE", "50ms").with("LEADS_PLACE_TIMEOUT", "300ms");

    @AfterEach
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private static String[] dallas(String... more) {
        return Stream.concat(Stream.of(Laboratory.DALLAS), Stream.of(more)).toArray(String[]::new);
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private void fail(double share, Faults.Kind... kinds) {
        for (var kind : kinds) {
            sandbox.faults().set(kind, share);
        }
    }

    @Test
    void eightWorkersWithFailingCallsAndAKillNeverSendTheFiftyFirstBillableCall()
            throws IOException, InterruptedException, ExecutionException {
        fail(0.05, Faults.Kind.SERVER_ERROR, Faults.Kind.TOO_MANY_REQUESTS, Faults.Kind.MALFORMED, Faults.Kind.RESET);
        laboratory.with("LEADS_PLACE_CALLS_PER_SECOND", "15");
        var command = dallas("--places", "legacy", "--max-api-calls", String.valueOf(MOST));
        var killed = laboratory.start(command);
        await(() -> sandbox.ledger().billable() >= 3);
        try (var threads = Executors.newFixedThreadPool(7)) {
            var workers = new ArrayList<Future<Laboratory.Outcome>>();
            for (int number = 0; number < 7; number++) {
                workers.add(threads.submit(() -> laboratory.run(command)));
            }
            await(() -> workers() >= 4 || sandbox.ledger().billable() > MOST / 2);
            killed.destroyForcibly().waitFor();
            assertThat(sandbox.ledger().billable()).as("killed in the middle").isLessThan(MOST);
            for (var worker : workers) {
                assertThat(worker.get().exit()).as(worker.get().err()).isEqualTo(3);
                assertThat(worker.get().err()).contains("budget reached", "--max-api-calls 50", "resume 1");
            }
        }
        assertThat(sandbox.ledger().billable()).isBetween(MOST - 8L, (long) MOST);
        assertThat(log()).containsExactly("budget reached: the next call would pass --max-api-calls 50 of run 1");

        sandbox.faults().clear();
        laboratory.with("LEADS_PLACE_CALLS_PER_SECOND", "200");
        var resumed = laboratory.run("resume", "1", "--max-api-calls", "1000");
        assertThat(resumed.exit()).as(resumed.err()).isZero();
        assertThat(laboratory.jdbc().sql("select count(*) from leads").query(Integer.class).single()).isEqualTo(75);
    }

    private int workers() {
        return laboratory.jdbc().sql("select count(*) from scrape_workers where alive_until > now()")
                .query(Integer.class).single();
    }

    private List<String> log() {
        return laboratory.jdbc().sql("select error_message from scraping_logs").query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void withFortyPercentOfTheCallsFailingARunEndsCompleteOrSaysWhatIsMissing() {
        sandbox.faults().hangFor(Duration.ofMillis(600));
        fail(0.1, Faults.Kind.SERVER_ERROR, Faults.Kind.TOO_MANY_REQUESTS, Faults.Kind.MALFORMED, Faults.Kind.HANGING);
        for (var service : List.of("new", "legacy")) {
            laboratory.jdbc().sql("truncate scrape_runs, scraping_logs, leads restart identity cascade").update();
            var outcome = laboratory.run(dallas("--places", service));
            var leads = laboratory.jdbc().sql("select count(*) from leads").query(Integer.class).single();
            if (outcome.exit() == 0) {
                assertThat(outcome.out()).contains("100.0 % of the area resolved");
                assertThat(leads).isEqualTo(75);
            } else {
                assertThat(outcome.exit()).as(outcome.err()).isEqualTo(3);
                assertThat(log().getFirst()).containsAnyOf("cells of the area were not resolved",
                        "places could not be read");
            }
        }
    }

    @Test
    void whereOneServiceIsNotEnabledTheMessageSaysWhatToDo() {
        sandbox.faults().disable(Faults.Service.NEW);
        var outcome = laboratory.run(dallas());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("enable 'Places API (New)'", "--places legacy");
        assertThat(outcome.err() + outcome.out()).doesNotContain(Sandbox.KEY);
        sandbox.faults().clear();
        sandbox.faults().disable(Faults.Service.LEGACY);
        var other = laboratory.run(dallas("--places", "legacy"));
        assertThat(other.err()).contains("enable 'Places API'", "--places new");
    }
}
