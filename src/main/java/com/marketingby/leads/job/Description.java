package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.candidate.CandidateState;
import com.marketingby.leads.candidate.CandidateStore;
import com.marketingby.leads.candidate.Ending;
import com.marketingby.leads.lead.Fate;
import com.marketingby.leads.lead.LeadStore;
import com.marketingby.leads.lead.Suppressions;
import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.place.Answer;
import com.marketingby.leads.place.Place;
import com.marketingby.leads.place.Place.BusinessStatus;
import com.marketingby.leads.place.Places;
import com.marketingby.leads.run.Spending;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describe: the facts of a place that the search did not bring. What the client has already is not paid for. */
final class Description implements Stage<Candidate, Description.Result> {
    /** What came of asking. */
    sealed interface Result {
        record Described(@Nullable Place place, @Nullable String website) implements Result {}

        record Ended(Fate fate, String reason) implements Result {}

        record GivenBack() implements Result {}
    }

    private final Shift shift;
    private final CandidateStore candidates;
    private final LeadStore leads;
    private final Websites websites;
    private final Places places;
    private final Spending spending;
    private final Suppressions suppressions;

    Description(Shift shift, CandidateStore candidates, LeadStore leads, Websites websites, Places places,
            Spending spending, Suppressions suppressions) {
        this.shift = shift;
        this.candidates = candidates;
        this.leads = leads;
        this.websites = websites;
        this.places = places;
        this.spending = spending;
        this.suppressions = suppressions;
    }

    @Override
    public int window() {
        return 8;
    }

    @Override
    public List<Candidate> claim(int most) {
        if (shift.budgetRefusal().isPresent()) {
            return List.of();
        }
        suppressions.endCandidates(shift.run().id());
        return candidates.claimFound(shift.run().id(), shift.worker(), most);
    }

    @Override
    public Result work(Candidate candidate) {
        var placeId = Objects.requireNonNull(candidate.placeId(), "a candidate that waits for Google has a place id");
        var client = shift.run().request().clientId();
        var told = candidates.lastDescription(client, placeId);
        var known = candidate.knownLead();
        if (known != null) {
            var website = told.map(Place::website).or(() -> leads.websiteOf(client, known));
            return new Result.Described(told.orElse(null), website.orElse(null));
        }
        return told.map(Description::described).orElseGet(() -> ask(candidate, placeId));
    }

    private static Result described(Place place) {
        return place.status() == BusinessStatus.CLOSED_PERMANENTLY
                ? new Result.Ended(Fate.CLOSED, "closed for good, says Google")
                : new Result.Described(place, place.website());
    }

    private Result ask(Candidate candidate, String placeId) {
        return switch (places.details(spending.of(shift.run(), candidate.targetId()), placeId)) {
            case Answer.Given<Place>(var place) -> described(place);
            case Answer.None<Place> _ -> new Result.Ended(Fate.FAILED, "Google knows the place no more");
            case Answer.BudgetReached<Place>(var message) -> {
                shift.budgetReached(message);
                yield new Result.GivenBack();
            }
            case Answer.KeyRefused<Place>(var message) -> {
                shift.fail(message);
                yield new Result.GivenBack();
            }
            case Answer.Failed<Place>(var failure, var _, var _) when shift.triesAgain(failure, candidate.claim()) ->
                new Result.GivenBack();
            case Answer.Failed<Place>(var _, var message, var _) -> new Result.Ended(Fate.FAILED, message);
        };
    }

    @Override
    public String name(Candidate candidate) {
        return "candidate " + candidate.id();
    }

    @Override
    public Result broken(Candidate candidate, String why) {
        return new Result.Ended(Fate.FAILED, why);
    }

    @Override
    public Optional<Trouble> trouble(Candidate candidate, Result result) {
        return result instanceof Result.Ended(var fate, var reason) && fate == Fate.FAILED
                ? Optional.of(new Trouble("place " + candidate.placeId(), reason))
                : Optional.empty();
    }

    @Override
    public void settle(Candidate candidate, Result result) {
        switch (result) {
            case Result.Described(var place, var website) -> {
                var site = websites.ownSite(website).map(SiteKey::text);
                websites.enter(site.stream().toList());
                candidates.describe(candidate, shift.worker(), place, website, site.orElse(null));
            }
            case Result.Ended(var fate, var reason) ->
                candidates.end(candidate, shift.worker(), new Ending(candidate.id(), fate.written(), reason, null));
            case Result.GivenBack() -> candidates.release(candidate, shift.worker());
        }
    }

    @Override
    public boolean drained() {
        return shift.budgetRefusal().isPresent() || candidates.drained(shift.run().id(), CandidateState.FOUND);
    }
}
