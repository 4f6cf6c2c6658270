package com.marketingby.leads.job;

import com.marketingby.leads.candidate.CandidateState;
import com.marketingby.leads.candidate.CandidateStore;
import com.marketingby.leads.lead.Suppressions;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.site.Outcome;
import com.marketingby.leads.site.SiteClaim;
import com.marketingby.leads.site.SiteStore;
import com.marketingby.leads.site.SiteVisitor;
import com.marketingby.leads.site.VisitResult;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Visit: each website once, however many candidates, runs and clients share it. */
final class Visits implements Stage<SiteClaim, VisitResult> {
    private static final long BETWEEN_KNOWN_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Shift shift;
    private final int window;
    private final CandidateStore candidates;
    private final SiteStore sites;
    private final SiteVisitor visitor;
    private final Suppressions suppressions;
    /** By site, the visits whose candidates go on with the next claim, all at once: PostgreSQL looks through what is open of the run for each update. */
    private final Map<String, Long> visited = new HashMap<>();
    private long knownPassed = System.nanoTime() - BETWEEN_KNOWN_NANOS;

    Visits(Shift shift, int window, CandidateStore candidates, SiteStore sites, SiteVisitor visitor,
            Suppressions suppressions) {
        this.shift = shift;
        this.window = window;
        this.candidates = candidates;
        this.sites = sites;
        this.visitor = visitor;
        this.suppressions = suppressions;
    }

    @Override
    public int window() {
        return window;
    }

    @Override
    public List<SiteClaim> claim(int most) {
        passVisited();
        if (System.nanoTime() - knownPassed >= BETWEEN_KNOWN_NANOS) {
            passKnown();
        }
        suppressions.endCandidates(shift.run().id());
        var run = shift.run();
        var whole = sites.claim(run.id(), shift.worker(), run.freshSince(), run.createdAt(), most);
        return whole.isEmpty() ? sites.claimForLandingPages(run.id(), shift.worker(), run.freshSince(), most) : whole;
    }

    @Override
    public VisitResult work(SiteClaim site) {
        var before = site.before();
        return before == null ? visitor.visit(site.site(), site.landingPages())
                : visitor.add(before, site.landingPages());
    }

    @Override
    public String name(SiteClaim site) {
        return site.site().text();
    }

    @Override
    public VisitResult broken(SiteClaim site, String why) {
        return VisitResult.broken(site, why);
    }

    @Override
    public Optional<Trouble> trouble(SiteClaim site, VisitResult result) {
        return switch (result.outcome()) {
            case READ, ELSEWHERE, NOT_TRIED -> Optional.empty();
            case FORBIDDEN, UNREACHABLE, REFUSED, INVALID, NOT_HTML, EMPTY, PARKED, LOGIN -> Optional.of(
                    new Trouble(site.site().text(), String.valueOf(result.reason())));
        };
    }

    @Override
    public void settle(SiteClaim site, VisitResult result) {
        if (result.outcome() == Outcome.NOT_TRIED) {
            if (!shift.stopping()) {
                shift.fail(String.valueOf(result.reason()));
            }
            sites.release(List.of(site), shift.worker());
            return;
        }
        sites.settle(site, shift.worker(), result)
                .ifPresentOrElse(visit -> visited.put(site.site().text(), visit),
                        () -> visited.remove(site.site().text()));
    }

    @Override
    public void handOn() {
        passVisited();
    }

    /** What needs no visit does not hold up those behind it until all others are visited. */
    private void passKnown() {
        var run = shift.run();
        sites.eachAwaitedAndKnown(run.id(), run.freshSince(), run.createdAt(),
                known -> candidates.passVisited(run.id(), unlessRefused(known)));
        knownPassed = System.nanoTime();
    }

    private void passVisited() {
        if (!visited.isEmpty()) {
            candidates.passVisited(shift.run().id(), visited);
            visited.clear();
        }
    }

    /** What is known of a site that may not be visited any more is not used either. */
    private Map<String, Long> unlessRefused(Map<String, Long> known) {
        var visits = new LinkedHashMap<>(known);
        known.keySet().forEach(site -> visitor.refusal(new SiteKey(site), List.of())
                .ifPresent(refusal -> visits.put(site, sites.keep(refusal))));
        return visits;
    }

    @Override
    public boolean drained() {
        passVisited();
        passKnown();
        sites.ensureAwaited(shift.run().id());
        return candidates.drained(shift.run().id(), CandidateState.DESCRIBED);
    }
}
