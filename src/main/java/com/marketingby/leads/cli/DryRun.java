package com.marketingby.leads.cli;

import com.marketingby.leads.job.Prerequisites;
import com.marketingby.leads.job.Rehearsal;
import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.Target;
import com.marketingby.leads.target.TargetList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Says what would be stored for websites, and stores nothing. */
final class DryRun {
    private final Launch launch;
    private final Terminal terminal;
    private final RehearsalOutput output;

    DryRun(Launch launch, Terminal terminal) {
        this.launch = launch;
        this.terminal = terminal;
        this.output = terminal.events() ? new RehearsalJson(terminal) : new RehearsalText(terminal);
    }

    /** Visits the websites, many at once, says what comes of them in their order, leaves the database as it is, and returns the exit code. */
    int of(ScrapeRequest request, @Nullable TargetList list) throws InterruptedException {
        return launch.start(request.clientId(), terminal, parts -> {
            var missing = parts.getBean(Prerequisites.class).missingFor(request);
            return missing.isPresent() ? terminal.refuse(missing.get()) : rehearse(parts, request, list);
        }, "--leads.database.migrate=false");
    }

    private int rehearse(BeanFactory parts, ScrapeRequest request, @Nullable TargetList list)
            throws InterruptedException {
        var named = request.targetsWithinLimit();
        var most = request.limits().targets();
        var fromList = list == null ? 0
                : most == null ? list.size() : Math.clamp(most - named.size(), 0, list.size());
        var count = new AtomicReference<>(RehearsalCount.NONE);
        try (var progress = DryRunProgress.of(terminal.watcher(), named.size() + fromList);
                var rehearsals = parts.getBean(Rehearsal.class).together(request, progress::done,
                        (target, verdict) -> progress
                                .print(() -> count.updateAndGet(before -> say(target, verdict, before))))) {
            named.forEach(rehearsals::begin);
            if (list != null) {
                list.inLots(1, fromList, lot -> lot.forEach(rehearsals::begin));
            }
            rehearsals.finish();
        }
        output.ended(count.get());
        return count.get().exit();
    }

    private RehearsalCount say(Target target, Verdict verdict, RehearsalCount before) {
        return switch (verdict) {
            case Verdict.Keep keep -> {
                output.stored(target, keep.lead());
                yield before.oneStored();
            }
            case Verdict.Skip skip -> {
                output.skipped(target, skip);
                yield skip.fate() == Fate.FAILED || skip.fate() == Fate.UNUSABLE ? before.oneFailed()
                        : before.oneSkipped();
            }
        };
    }
}
