package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.candidate.Found;
import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.Qualifier;
import com.marketingby.leads.lead.Suppression;
import com.marketingby.leads.lead.Suppressions;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.run.Run;
import com.marketingby.leads.site.Outcome;
import com.marketingby.leads.site.SiteKnowledge;
import com.marketingby.leads.site.SiteStore;
import com.marketingby.leads.site.SiteVisitor;
import com.marketingby.leads.site.VisitResult;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.Target;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Goes through all that a run does for a named website, and stores nothing. */
public final class Rehearsal {
    private static final int MOVES = 2;

    private final SiteStore sites;
    private final SiteVisitor visitor;
    private final Websites websites;
    private final Suppressions suppressions;
    private final Clock clock;
    private final int window;
    private final Qualifier qualifier = new Qualifier();
    private final RehearsalLookUps lookUps = new RehearsalLookUps();

    /** @param window websites that are visited at once */
    Rehearsal(SiteStore sites, SiteVisitor visitor, Suppressions suppressions, Clock clock, int window) {
        this.sites = sites;
        this.visitor = visitor;
        this.websites = new Websites(sites);
        this.suppressions = suppressions;
        this.clock = clock;
        this.window = window;
    }

    /**
     * Rehearses many websites together.
     *
     * @param whenDone is run for each that is done, by any thread
     * @param reader is given the verdicts in the order in which the websites are begun
     */
    public Rehearsals together(ScrapeRequest request, Runnable whenDone, BiConsumer<Target, Verdict> reader) {
        return new Rehearsals(target -> of(request, target.text()), window, whenDone, reader);
    }

    /** What would become of the website; it is visited, unless a visit of the last day is known and none is forced. */
    private Verdict of(ScrapeRequest request, String website) throws InterruptedException {
        try {
            var verdict = visited(request, websites.named(website), null, MOVES);
            return lookUps.of(() -> suppressions.exist() ? suppressions.apply(request.clientId(), verdict) : verdict);
        } catch (IllegalArgumentException unusable) {
            return new Verdict.Skip(0, Fate.FAILED, String.valueOf(unusable.getMessage()));
        }
    }

    private Verdict visited(ScrapeRequest request, Found found, @Nullable String movedFrom, int moves)
            throws InterruptedException {
        var site = new SiteKey(Objects.requireNonNull(found.site()));
        var suppressed = suppressed(request, site);
        if (suppressed.isPresent()) {
            return new Verdict.Skip(0, Fate.SUPPRESSED, "asked to be left alone: " + suppressed.get());
        }
        var refusal = visitor.refusal(site, List.of(Objects.requireNonNull(found.website())));
        if (refusal.isPresent()) {
            return judged(request, found, movedFrom, knowledge(refusal.get()));
        }
        var known = known(request, site);
        if (known.isPresent()) {
            var missing = known.get().landingPagesMissing(List.of(Objects.requireNonNull(found.website())));
            return judged(request, found, movedFrom,
                    missing.isEmpty() ? known.get() : knowledge(visitor.add(known.get(), missing)));
        }
        var visit = visitor.visit(site, List.of(Objects.requireNonNull(found.website())));
        var next = moves == 0 ? null : next(visit);
        return next == null ? judged(request, found, movedFrom, knowledge(visit))
                : visited(request, next, movedFrom == null ? found.website() : movedFrom, moves - 1);
    }

    private Optional<Suppression> suppressed(ScrapeRequest request, SiteKey site) throws InterruptedException {
        return lookUps.of(() -> suppressions.exist() ? suppressions.of(request.clientId(), site) : Optional.empty());
    }

    private Optional<SiteKnowledge> known(ScrapeRequest request, SiteKey site) throws InterruptedException {
        var now = clock.instant();
        return lookUps.of(() -> sites.known(site, Run.freshSince(request, now), now))
                .filter(Rehearsal::stayed);
    }

    private static boolean stayed(SiteKnowledge known) {
        return known.outcome() != Outcome.ELSEWHERE;
    }

    private @Nullable Found next(VisitResult visit) {
        var to = visit.movedTo() == null ? null : visit.movedTo().toString();
        return websites.ownSite(to).map(site -> new Found(null, null, to, site.text(), true, false)).orElse(null);
    }

    private SiteKnowledge knowledge(VisitResult visit) {
        return new SiteKnowledge(0, visit.site(), clock.instant(), visit.outcome(), visit.reason(), visit.pages(),
                visit.contacts(), visit.evidence());
    }

    private Verdict judged(ScrapeRequest request, Found found, @Nullable String movedFrom, SiteKnowledge knowledge) {
        var candidate = Candidate.unstored(found.website(), movedFrom, found.site());
        return qualifier.judge(candidate, Optional.of(knowledge), Qualification.policy(0, request));
    }
}
