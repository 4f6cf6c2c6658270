package com.marketingby.leads.run;

import com.marketingby.leads.place.Budget;
import com.marketingby.leads.place.CallKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What runs and clients spend on Google: each request is reserved in the database before it goes out, so that no number of
 * processes, retries or crashes passes a limit.
 */
public final class Spending {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final long dailyBudgetMicros;
    private final Outage outage;

    Spending(JdbcClient database, TransactionTemplate transaction, RunSettings settings, Outage outage) {
        this.database = database;
        this.transaction = transaction;
        this.dailyBudgetMicros = micros(settings.dailyBudgetUsd());
        this.outage = outage;
    }

    /** The budget of a run, for the calls that one of its targets needs. */
    public Budget of(Run run, long target) {
        return new Budget() {
            @Override
            public Reservation reserve(CallKind kind, long priceMicros) {
                return outage.outlast(() -> Spending.this.reserve(run, target, kind, priceMicros));
            }

            @Override
            public void settle(Granted reservation, String outcome) {
                outage.outlast(() -> Spending.this.settle(reservation.id(), outcome));
            }
        };
    }

    private Budget.Reservation reserve(Run run, long target, CallKind kind, long priceMicros) {
        var price = kind.billable() ? priceMicros : 0;
        return transaction.execute(status -> {
            var refusal = refusedByRun(run, kind, price).or(() -> refusedByDay(run, kind, price));
            if (refusal.isPresent()) {
                status.setRollbackOnly();
                return new Budget.Refused(refusal.get());
            }
            return new Budget.Granted(note(run, target, kind, price));
        });
    }

    private Optional<String> refusedByRun(Run run, CallKind kind, long price) {
        var limits = run.request().limits();
        var cost = limits.cost();
        var counted = database.sql("""
                update scrape_runs
                   set calls = calls + 1, billable_calls = billable_calls + :billable, cost_micros = cost_micros + :price
                 where id = :run
                   and (:billable = 0 or cast(:most as integer) is null or billable_calls + :billable <= :most)
                   and (:price = 0 or cast(:cost as bigint) is null or cost_micros + :price <= :cost)
                """).param("billable", kind.billable() ? 1 : 0).param("price", price).param("run", run.id())
                .param("most", limits.apiCalls()).param("cost", cost == null ? null : micros(cost)).update() == 1;
        return counted ? Optional.empty()
                : Optional.of("budget reached: the next call would pass "
                        + written(limits.apiCalls(), cost) + " of run " + run.id());
    }

    private static String written(@Nullable Integer calls, @Nullable BigDecimal cost) {
        var most = calls == null ? "" : "--max-api-calls " + calls;
        return cost == null ? most : most + (most.isEmpty() ? "" : " or ") + "--max-cost " + cost.toPlainString();
    }

    private Optional<String> refusedByDay(Run run, CallKind kind, long price) {
        if (!kind.billable() || price == 0) {
            return Optional.empty();
        }
        var client = run.request().clientId();
        var counted = price <= dailyBudgetMicros && database.sql("""
                insert into client_spending as s (client_id, day, cost_micros)
                values (:client, cast(now() at time zone 'America/Chicago' as date), :price)
                on conflict (client_id, day) do update
                   set cost_micros = s.cost_micros + excluded.cost_micros
                 where s.cost_micros + excluded.cost_micros <= :most
                """).param("client", client).param("price", price).param("most", dailyBudgetMicros).update() == 1;
        return counted ? Optional.empty()
                : Optional.of("budget reached: the next call would pass the "
                        + BigDecimal.valueOf(dailyBudgetMicros, 6).stripTrailingZeros().toPlainString() + " USD that "
                        + (client == null ? "the agency" : "client " + client)
                        + " may spend today (LEADS_DAILY_BUDGET_USD)");
    }

    private long note(Run run, long target, CallKind kind, long price) {
        return database.sql("""
                insert into place_calls (run_id, target_id, kind, billable, price_micros)
                values (:run, :target, :kind, :billable, :price)
                returning id
                """).param("run", run.id()).param("target", target).param("kind", kind.name())
                .param("billable", kind.billable()).param("price", price).query(Long.class).single();
    }

    private int settle(long call, String outcome) {
        return database.sql("""
                update place_calls
                   set outcome = :outcome, settled_at = now()
                 where id = :id
                """).param("outcome", outcome).param("id", call).update();
    }

    private static long micros(BigDecimal dollars) {
        return dollars.movePointRight(6).longValue();
    }
}
