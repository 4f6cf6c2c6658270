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
        return new Reserving(new Payer(run.id(), target, run.request().clientId()));
    }

    /** What a client may spend in a day, for calls that belong to no run; null for the agency itself. */
    public Budget of(@Nullable Integer client) {
        return new Reserving(new Payer(null, null, client));
    }

    private record Payer(@Nullable Long run, @Nullable Long target, @Nullable Integer client) {}

    private final class Reserving implements Budget {
        private final Payer payer;

        private Reserving(Payer payer) {
            this.payer = payer;
        }

        @Override
        public Reservation reserve(CallKind kind, long priceMicros) {
            return outage.outlast(() -> Spending.this.reserve(payer, kind, kind.billable() ? priceMicros : 0));
        }

        @Override
        public void settle(Granted reservation, String outcome) {
            outage.outlast(() -> Spending.this.settle(reservation.id(), outcome));
        }
    }

    private Budget.Reservation reserve(Payer payer, CallKind kind, long price) {
        return transaction.execute(status -> {
            var refusal = refusedByRun(payer.run(), kind, price).or(() -> refusedByDay(payer.client(), kind, price));
            if (refusal.isPresent()) {
                status.setRollbackOnly();
                return new Budget.Refused(refusal.get());
            }
            return new Budget.Granted(note(payer, kind, price));
        });
    }

    /** The limits are those that the run has now, so that every process heeds one that was raised. */
    private Optional<String> refusedByRun(@Nullable Long run, CallKind kind, long price) {
        if (run == null) {
            return Optional.empty();
        }
        var counted = database.sql("""
                update scrape_runs
                   set calls = calls + 1, billable_calls = billable_calls + :billable, cost_micros = cost_micros + :price
                 where id = :run
                   and (:billable = 0
                        or billable_calls + :billable <= coalesce(cast(parameters #>> '{limits,apiCalls}' as integer), 2147483647))
                   and (:price = 0
                        or parameters #>> '{limits,cost}' is null
                        or cost_micros + :price <= cast(parameters #>> '{limits,cost}' as numeric) * 1000000)
                """).param("billable", kind.billable() ? 1 : 0).param("price", price).param("run", run).update() == 1;
        return counted ? Optional.empty() : Optional.of(limitOf(run));
    }

    private String limitOf(long run) {
        return database.sql("""
                select 'budget reached: the next call would pass '
                       || concat_ws(' or ', '--max-api-calls ' || (parameters #>> '{limits,apiCalls}'),
                                            '--max-cost ' || (parameters #>> '{limits,cost}'))
                       || ' of run ' || id
                  from scrape_runs
                 where id = :run
                """).param("run", run).query(String.class).single();
    }

    private Optional<String> refusedByDay(@Nullable Integer client, CallKind kind, long price) {
        if (!kind.billable() || price == 0) {
            return Optional.empty();
        }
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

    private long note(Payer payer, CallKind kind, long price) {
        return database.sql("""
                insert into place_calls (run_id, target_id, client_id, kind, billable, price_micros)
                values (:run, :target, :client, :kind, :billable, :price)
                returning id
                """).param("run", payer.run()).param("target", payer.target()).param("client", payer.client())
                .param("kind", kind.name())
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
