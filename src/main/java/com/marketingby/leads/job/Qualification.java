package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.candidate.CandidateStore;
import com.marketingby.leads.lead.LeadStore;
import com.marketingby.leads.lead.Policy;
import com.marketingby.leads.lead.Qualifier;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.run.ScrapingMethod;
import com.marketingby.leads.site.SiteKnowledge;
import com.marketingby.leads.site.SiteStore;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Qualify: candidate + contacts + evidence → lead. One process at a time writes leads of a client, in an order that never
 * changes, so that of two candidates that are the same business always the same one becomes the lead.
 */
final class Qualification implements StepExecutionListener {
    private final Shift shift;
    private final int chunk;
    private final CandidateStore candidates;
    private final SiteStore sites;
    private final Qualifier qualifier;
    private final LeadStore leads;
    private final Progress progress;
    private final Policy policy;
    private final Queue<Candidate> claimed = new ArrayDeque<>();
    private Map<Long, SiteKnowledge> visits = Map.of();
    private boolean drained;
    private int settled;

    Qualification(Shift shift, int chunk, CandidateStore candidates, SiteStore sites, Qualifier qualifier,
            LeadStore leads,
            Progress progress) {
        this.shift = shift;
        this.chunk = chunk;
        this.candidates = candidates;
        this.sites = sites;
        this.qualifier = qualifier;
        this.leads = leads;
        this.progress = progress;
        this.policy = policy(shift.run().id(), shift.run().request());
    }

    static Policy policy(long run, ScrapeRequest request) {
        var named = request.type() == ScrapeType.INDIVIDUAL;
        return new Policy(run, request.clientId(), named ? "website" : "google_places", ScrapingMethod.of(request),
                named, request.keepOutside());
    }

    /** The next candidate of the chunk, claimed in its transaction; null when nothing is left to anybody. */
    @Nullable
    Candidate next() {
        if (claimed.isEmpty() && !drained && !shift.stopping()) {
            leads.lock(shift.run().request().clientId());
            claimed.addAll(candidates.nextVisited(shift.run().id(), chunk));
            drained = claimed.size() < chunk;
            visits = sites.read(
                    claimed.stream().map(Candidate::visitId).filter(Objects::nonNull).collect(Collectors.toSet()));
        }
        return claimed.poll();
    }

    Verdict judge(Candidate candidate) {
        var visit = candidate.visitId();
        return qualifier.judge(candidate, Optional.ofNullable(visit == null ? null : visits.get(visit)), policy);
    }

    /** Writes the leads and ends their candidates, in the chunk's transaction. */
    void write(Collection<? extends Verdict> verdicts) {
        candidates.end(leads.save(policy.run(), policy.client(), List.copyOf(verdicts)));
        settled += verdicts.size();
        progress.settled("qualify", settled, 0);
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        progress.ended("qualify", settled);
        return step.getExitStatus();
    }
}
