package com.marketingby.leads.cli;

import com.marketingby.leads.job.Retention;
import com.marketingby.leads.place.GoogleService;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Says what has run out, or what was done about it. */
record RetentionReport(Terminal terminal, @Nullable Integer client) {

    int list(Retention retention, int most) {
        var leads = new AtomicInteger();
        var table = new TextTable("lead", "client", "company", "said by Google", "since (UTC)");
        var aged = retention.list(client, expired -> {
            if (leads.incrementAndGet() <= most) {
                table.add(expired.lead(), expired.client(), expired.company(), String.join(", ", expired.columns()),
                        expired.since().toString().substring(0, 10));
            }
        });
        if (leads.get() > 0) {
            table.lines().forEach(terminal::print);
        }
        terminal.print("%d leads hold what Google said longer ago than it may be kept%s".formatted(leads.get(),
                leads.get() > most ? "; the first " + most + " are listed" : ""));
        terminal.print("%d place ids are to be asked after, for nothing".formatted(aged));
        retention.oldRows()
                .forEach((what, rows) -> terminal.print("%d %s are older than needed".formatted(rows, what)));
        if (leads.get() > 0) {
            terminal.print("'retention --refresh' asks Google anew, 'retention --clear' takes it out");
        }
        return Exit.DONE;
    }

    int clear(Retention retention) {
        var done = retention.clear(client);
        terminal.print("%d leads no longer hold what Google said too long ago; the worker's old rows are gone"
                .formatted(done.leads()));
        return Exit.DONE;
    }

    int refresh(Retention retention, GoogleService service) {
        var done = retention.refresh(client, service);
        terminal.print(
                "%d leads refreshed, %d place ids confirmed, %d places that Google knows no more, %d not answered"
                        .formatted(done.leads(), done.placeIds(), done.gone(), done.failed()));
        if (done.stopped() != null) {
            terminal.complain(done.stopped() + "; the next 'retention --refresh' goes on");
            return Exit.SOME_TARGETS_FAILED;
        }
        return done.failed() == 0 ? Exit.DONE : Exit.SOME_TARGETS_FAILED;
    }
}
