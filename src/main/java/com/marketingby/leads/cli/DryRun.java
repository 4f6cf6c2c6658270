package com.marketingby.leads.cli;

import com.marketingby.leads.job.Prerequisites;
import com.marketingby.leads.job.Rehearsal;
import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.Lead;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.Target;
import com.marketingby.leads.target.TargetList;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Prints what would be stored for websites, value by value with where it was read. */
final class DryRun {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, @Nullable Object>> COLUMNS = new TypeReference<>() {};

    private final Launch launch;
    private final Terminal terminal;

    DryRun(Launch launch, Terminal terminal) {
        this.launch = launch;
        this.terminal = terminal;
    }

    /** Visits the websites, many at once, prints what comes of them in their order, leaves the database as it is, and returns the exit code. */
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
        var failed = new AtomicInteger();
        try (var progress = DryRunProgress.of(terminal.watcher(), named.size() + fromList);
                var rehearsals = parts.getBean(Rehearsal.class).together(request, progress::done,
                        (target, verdict) -> progress.print(() -> failed.addAndGet(show(target, verdict))))) {
            named.forEach(rehearsals::begin);
            if (list != null) {
                list.inLots(1, fromList, lot -> lot.forEach(rehearsals::begin));
            }
            rehearsals.finish();
        }
        return failed.get() == 0 ? Exit.DONE : Exit.SOME_TARGETS_FAILED;
    }

    /** Returns how many of this one website failed. */
    private int show(Target target, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Keep keep -> {
                show(target.text(), keep.lead());
                yield 0;
            }
            case Verdict.Skip(long _, Fate fate, String reason) -> {
                terminal.print(target.text() + ": would not be stored, " + fate.written().replace('_', ' ') + ": "
                        + reason);
                yield fate == Fate.FAILED || fate == Fate.UNUSABLE ? 1 : 0;
            }
        };
    }

    private void show(String website, Lead lead) {
        terminal.print(website + ": would be stored, unless it is known, as");
        var columns = JSON.convertValue(lead, COLUMNS);
        var sources = lead.scrapingMetadata().get("fields") instanceof Map<?, ?> fields ? fields : Map.of();
        for (var name : new TreeSet<>(columns.keySet())) {
            var value = columns.get(name);
            if (value != null && !name.equals("scraping_metadata")) {
                terminal.print(
                        "  %-22s %s".formatted(name, String.valueOf(value).replace("\n", "\n" + " ".repeat(25))));
                source(sources.get(name));
            }
        }
    }

    private void source(@Nullable Object source) {
        if (source instanceof Map<?, ?> origin && origin.get("url") != null) {
            terminal.print("  %-22s   %s, %s: \"%s\"".formatted("", origin.get("url"), origin.get("method"),
                    String.valueOf(origin.get("quote")).replace('\n', ' ')));
        }
    }
}
