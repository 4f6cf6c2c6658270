package com.marketingby.leads.job;

import com.marketingby.leads.candidate.CandidateStore;
import com.marketingby.leads.candidate.Found;
import com.marketingby.leads.candidate.FoundFor;
import com.marketingby.leads.place.Answer;
import com.marketingby.leads.place.AreaSearch;
import com.marketingby.leads.place.CellClaim;
import com.marketingby.leads.place.CellLedger;
import com.marketingby.leads.place.CellResult;
import com.marketingby.leads.place.KnownPlaces;
import com.marketingby.leads.run.RunTarget;
import com.marketingby.leads.run.RunTargets;
import com.marketingby.leads.run.Spending;
import com.marketingby.leads.target.ScrapeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Discover: which businesses are there? A target is found on the map and its area searched cell by cell; a website is its own. */
final class Discovery implements Stage<Discovery.Task, Discovery.Result> {
    /** What is claimed: a target nobody has looked at, or one unit of searching a cell. */
    sealed interface Task {
        record Locate(RunTarget target) implements Task {}

        record Search(CellClaim cell) implements Task {}
    }

    /** What came of it. */
    sealed interface Result {
        record Named(Found website) implements Result {}

        record Located(Whereabouts.Found found) implements Result {}

        record NotFound(String failure) implements Result {}

        record Searched(CellResult result) implements Result {}

        record GivenBack() implements Result {}
    }

    private static final int SEARCHED_AT_ONCE = 4;
    private static final int NAMED_AT_ONCE = 256;

    private final Shift shift;
    private final RunTargets targets;
    private final CandidateStore candidates;
    private final Websites websites;
    private final Whereabouts whereabouts;
    private final AreaSearch search;
    private final CellLedger ledger;
    private final Spending spending;
    private final KnownPlaces known;

    Discovery(Shift shift, RunTargets targets, CandidateStore candidates, Websites websites,
            Whereabouts whereabouts, AreaSearch search, CellLedger ledger, Spending spending, KnownPlaces known) {
        this.shift = shift;
        this.targets = targets;
        this.candidates = candidates;
        this.websites = websites;
        this.whereabouts = whereabouts;
        this.search = search;
        this.ledger = ledger;
        this.spending = spending;
        this.known = known;
    }

    @Override
    public int window() {
        return named() ? NAMED_AT_ONCE : SEARCHED_AT_ONCE;
    }

    @Override
    public List<Task> claim(int most) {
        var tasks = new ArrayList<Task>();
        if (shift.budgetRefusal().isPresent() || full()) {
            return tasks;
        }
        var run = shift.run().id();
        targets.claim(run, shift.worker(), most).forEach(target -> tasks.add(new Task.Locate(target)));
        ledger.claim(run, shift.worker(), most - tasks.size()).forEach(cell -> tasks.add(new Task.Search(cell)));
        return tasks;
    }

    private boolean full() {
        return candidates.full(shift.run().id(), shift.run().request().limits().leads());
    }

    @Override
    public Result work(Task task) {
        return switch (task) {
            case Task.Locate(var target) when named() -> named(target);
            case Task.Locate(var target) -> locate(target);
            case Task.Search(var cell) -> searched(search.work(cell, spending.of(shift.run(), cell.targetId()), known));
        };
    }

    private boolean named() {
        return shift.run().request().type() == ScrapeType.INDIVIDUAL;
    }

    private Result named(RunTarget target) {
        try {
            return new Result.Named(websites.named(target.target().text()));
        } catch (IllegalArgumentException unusable) {
            return new Result.NotFound(String.valueOf(unusable.getMessage()));
        }
    }

    private Result locate(RunTarget target) {
        return switch (whereabouts.find(shift.run().request(), target.target(),
                spending.of(shift.run(), target.id()))) {
            case Answer.Given<Whereabouts.Found>(var found) -> new Result.Located(found);
            case Answer.None<Whereabouts.Found>(var what) -> new Result.NotFound("Google knows no place " + what
                    + " in the United States: write a city with its state, a street address or a ZIP");
            case Answer.BudgetReached<Whereabouts.Found>(var message) -> {
                shift.budgetReached(message);
                yield new Result.GivenBack();
            }
            case Answer.KeyRefused<Whereabouts.Found>(var message) -> {
                shift.fail(message);
                yield new Result.GivenBack();
            }
            case Answer.Failed<Whereabouts.Found>(var failure, var _, var _) when shift.triesAgain(failure,
                    target.claim()) ->
                new Result.GivenBack();
            case Answer.Failed<Whereabouts.Found>(var _, var message, var _) -> new Result.NotFound(message);
        };
    }

    private Result searched(CellResult result) {
        switch (result.stop()) {
            case CellResult.OutOfBudget(var message) -> shift.budgetReached(message);
            case CellResult.NoKey(var message) -> shift.fail(message);
            case null -> {
            }
        }
        return new Result.Searched(result);
    }

    @Override
    public String name(Task task) {
        return switch (task) {
            case Task.Locate(var target) -> "target " + target.id();
            case Task.Search(var cell) -> "cell " + cell.id();
        };
    }

    @Override
    public Result broken(Task task, String why) {
        return switch (task) {
            case Task.Locate _ -> new Result.NotFound(why);
            case Task.Search(var cell) -> new Result.Searched(CellResult.broken(cell, why));
        };
    }

    @Override
    public Optional<Trouble> trouble(Task task, Result result) {
        return task instanceof Task.Locate(var target) && result instanceof Result.NotFound(var failure)
                ? Optional.of(new Trouble(target.target().text(), failure))
                : Optional.empty();
    }

    /** Named websites cost the database little one by one, and there may be many: each transaction is worth some hundred. */
    @Override
    public int lot() {
        return named() ? NAMED_AT_ONCE : 1;
    }

    @Override
    public void settle(List<Settlement<Task, Result>> lot) {
        var named = new LinkedHashMap<RunTarget, Found>();
        for (var one : lot) {
            if (one.claim() instanceof Task.Locate(var target) && one.result() instanceof Result.Named(var website)) {
                named.put(target, website);
            } else {
                settle(one.claim(), one.result());
            }
        }
        if (!named.isEmpty()) {
            settle(named);
        }
    }

    private void settle(Map<RunTarget, Found> named) {
        var ours = targets.settle(named.keySet(), shift.worker());
        add(named.entrySet().stream().filter(one -> ours.contains(one.getKey().id()))
                .map(one -> new FoundFor(one.getKey().id(), one.getValue())).toList());
    }

    @Override
    public void settle(Task task, Result result) {
        switch (task) {
            case Task.Locate(var target) -> settle(target, result);
            case Task.Search(var cell) -> settle(cell, result);
        }
    }

    private void settle(RunTarget target, Result result) {
        switch (result) {
            case Result.Located(var found) -> {
                if (targets.settle(target, shift.worker(), found.centre())) {
                    ledger.open(shift.run().id(), target.id(), found.area());
                }
            }
            case Result.Named(var website) -> settle(Map.of(target, website));
            case Result.NotFound(var failure) -> targets.fail(target, shift.worker(), failure);
            case Result.GivenBack _,Result.Searched _ -> targets.release(target, shift.worker());
        }
    }

    private void settle(CellClaim cell, Result result) {
        if (result instanceof Result.Searched(var searched) && ledger.settle(cell, shift.worker(), searched)) {
            add(Stream.concat(searched.found().stream().map(websites::found),
                    searched.known().stream().map(Found::known))
                    .map(found -> new FoundFor(cell.targetId(), found)).toList());
        }
    }

    private void add(List<FoundFor> all) {
        websites.enter(all.stream().map(one -> one.found().site()).filter(Objects::nonNull).distinct().toList());
        candidates.add(shift.run().id(), all, shift.run().request().limits().leads());
    }

    @Override
    public boolean drained() {
        var run = shift.run().id();
        if (full()) {
            ledger.giveUp(run, "not searched: --max-leads is reached");
            targets.giveUp(run, "not searched: --max-leads is reached");
        }
        if (targets.drained(run) && ledger.drained(run)) {
            candidates.endDuplicates(run);
            return true;
        }
        return shift.budgetRefusal().isPresent();
    }
}
