package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.candidate.CandidateStore;
import com.marketingby.leads.candidate.Ending;
import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.LeadStore;
import com.marketingby.leads.lead.Policy;
import com.marketingby.leads.lead.Qualifier;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.run.Outage;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Qualify: candidate + contacts + evidence → lead. One process at a time writes leads of a client, in an order that never
 * changes, so that of two candidates that are the same business always the same one becomes the lead. It begins while websites are
 * still being visited, as far as that order allows.
 */
final class Qualification implements StepExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(Qualification.class);

    /** Fewer than a chunk, as what is read of their websites takes memory beside that of the visits. */
    private static final int AHEAD = 16;

    private final Shift shift;
    private final int chunk;
    private final CandidateStore candidates;
    private final SiteStore sites;
    private final Qualifier qualifier;
    private final LeadStore leads;
    private final TransactionTemplate savepoint;
    private final TransactionTemplate chunkAhead;
    private final Outage outage;
    private final Progress progress;
    private final Policy policy;
    private final Queue<Candidate> claimed = new ArrayDeque<>();
    private Map<Long, SiteKnowledge> visits = Map.of();
    private boolean drained;
    private int settled;

    Qualification(Shift shift, int chunk, CandidateStore candidates, SiteStore sites, Qualifier qualifier,
            LeadStore leads, PlatformTransactionManager transactions, Outage outage, Progress progress) {
        this.shift = shift;
        this.chunk = chunk;
        this.candidates = candidates;
        this.sites = sites;
        this.qualifier = qualifier;
        this.leads = leads;
        this.chunkAhead = new TransactionTemplate(transactions);
        this.outage = outage;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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
            leads.lock(policy.client());
            claimed.addAll(candidates.nextVisited(policy.run(), chunk));
            drained = claimed.size() < chunk;
            visits = visitsOf(claimed);
        }
        return claimed.poll();
    }

    /**
     * While others are still being visited: judges and writes those next in line that need not wait for them. Where the budget has ended, others may still
     * find some that come before.
     *
     * @return whether there may be more at once
     */
    boolean ahead() {
        if (shift.stopping() || shift.budgetRefusal().isPresent()) {
            return false;
        }
        int written = outage.outlast(() -> Objects.requireNonNullElse(chunkAhead.execute(_ -> writeAhead()), 0));
        settled += written;
        return written == AHEAD;
    }

    private int writeAhead() {
        var ready = leads.lockIfFree(policy.client()) ? candidates.nextInLine(policy.run(), AHEAD)
                : List.<Candidate>of();
        if (!ready.isEmpty()) {
            var known = visitsOf(ready);
            candidates.end(save(ready.stream().map(candidate -> judge(candidate, known)).toList()));
        }
        return ready.size();
    }

    private Map<Long, SiteKnowledge> visitsOf(Collection<Candidate> judged) {
        return sites.read(judged.stream().map(Candidate::visitId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** A mistake of ours that one candidate shows ends that candidate as failed; the others are judged. */
    Verdict judge(Candidate candidate) {
        return judge(candidate, visits);
    }

    private Verdict judge(Candidate candidate, Map<Long, SiteKnowledge> known) {
        var visit = candidate.visitId();
        try {
            return qualifier.judge(candidate, Optional.ofNullable(visit == null ? null : known.get(visit)), policy);
        } catch (RuntimeException mistake) {
            return broken(candidate.id(), mistake);
        }
    }

    private Verdict broken(long candidate, RuntimeException mistake) {
        LOG.atError().addKeyValue("event", "broken").addKeyValue("run", policy.run()).addKeyValue("step", "qualify")
                .addKeyValue("candidate", candidate).setCause(mistake).log("recorded as failed, the run goes on");
        return new Verdict.Skip(candidate, Fate.FAILED, "a mistake in the program: " + mistake);
    }

    /** Writes the leads and ends their candidates, in the chunk's transaction. */
    void write(Collection<? extends Verdict> verdicts) {
        candidates.end(save(List.copyOf(verdicts)));
        settled += verdicts.size();
        progress.settled("qualify", settled, 0);
    }

    /** What the database refuses of one lead ends that candidate as failed; the others are written, one by one. */
    private List<Ending> save(List<Verdict> judged) {
        try {
            return Objects.requireNonNull(
                    savepoint.execute(_ -> leads.save(policy.run(), policy.client(), judged)));
        } catch (DataIntegrityViolationException refused) {
            return judged.size() > 1 ? judged.stream().flatMap(one -> save(List.of(one)).stream()).toList()
                    : leads.save(policy.run(), policy.client(),
                            List.of(broken(judged.getFirst().candidateId(), refused)));
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        progress.ended("qualify", settled);
        return step.getExitStatus();
    }
}
