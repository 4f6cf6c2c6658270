package com.marketingby.leads.job;

import com.marketingby.leads.lead.Expired;
import com.marketingby.leads.lead.GoogleContent;
import com.marketingby.leads.lead.PlaceIds;
import com.marketingby.leads.place.Answer;
import com.marketingby.leads.place.Google;
import com.marketingby.leads.place.GoogleService;
import com.marketingby.leads.place.Places;
import com.marketingby.leads.run.OldRows;
import com.marketingby.leads.run.Spending;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists what may be kept no longer, and clears it or asks Google anew. */
public final class Retention {
    private static final int AT_ONCE = 200;

    private final GoogleContent content;
    private final PlaceIds placeIds;
    private final OldRows rows;
    private final OldExecutions executions;
    private final Google google;
    private final Spending spending;
    private final RetentionSettings settings;
    private final Clock clock;

    Retention(GoogleContent content, PlaceIds placeIds, OldRows rows, OldExecutions executions, Google google,
            Spending spending, RetentionSettings settings, Clock clock) {
        this.content = content;
        this.placeIds = placeIds;
        this.rows = rows;
        this.executions = executions;
        this.google = google;
        this.spending = spending;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param gone leads whose place Google knows no more
     * @param failed leads that could not be asked after, and wait for the next time
     * @param stopped why not all was done; null where it was
     */
    public record Done(int leads, int placeIds, int gone, int failed, @Nullable String stopped) {}

    /** Shows each lead with something too old, and returns how many place ids are to be asked after. */
    public int list(@Nullable Integer client, Consumer<Expired> shown) {
        eachExpired(client, expired -> {
            shown.accept(expired);
            return true;
        });
        var aged = new int[1];
        eachAged(client, _ -> ++aged[0] > 0);
        return aged[0];
    }

    /** How many of the worker's own rows have served their time, by what they are. */
    public Map<String, Integer> oldRows() {
        return rows.count(before(settings.rows()), before(settings.positions()));
    }

    /** Takes out what is too old, and the worker's own old rows. */
    public Done clear(@Nullable Integer client) {
        var cleared = new int[1];
        eachExpired(client, expired -> {
            content.clear(expired);
            return ++cleared[0] > 0;
        });
        prune();
        return new Done(cleared[0], 0, 0, 0, null);
    }

    /** Asks Google anew for what is too old, within each client's budget of the day, and removes the worker's own old rows. */
    public Done refresh(@Nullable Integer client, GoogleService service) {
        var tally = new Tally(google.places(service));
        eachExpired(client, tally::refresh);
        if (tally.stopped == null) {
            eachAged(client, tally::confirm);
        }
        prune();
        return new Done(tally.leads, tally.placeIds, tally.gone, tally.failed, tally.stopped);
    }

    private void prune() {
        rows.prune(before(settings.rows()), before(settings.positions()));
        executions.prune(before(settings.rows()));
    }

    private void eachExpired(@Nullable Integer client, Predicate<Expired> goOn) {
        var bounds = new GoogleContent.Bounds(client, before(settings.positions()), before(settings.googleContent()));
        var after = 0L;
        List<Expired> found;
        do {
            found = content.expired(bounds, after, AT_ONCE);
            for (var one : found) {
                if (!goOn.test(one)) {
                    return;
                }
                after = one.lead();
            }
        } while (!found.isEmpty());
    }

    private void eachAged(@Nullable Integer client, Predicate<PlaceIds.Aged> goOn) {
        var since = before(settings.placeIds());
        var after = 0L;
        List<PlaceIds.Aged> found;
        do {
            found = placeIds.aged(client, since, after, AT_ONCE);
            for (var one : found) {
                if (!goOn.test(one)) {
                    return;
                }
                after = one.lead();
            }
        } while (!found.isEmpty());
    }

    private Instant before(Duration age) {
        return clock.instant().minus(age);
    }

    /** Goes on until a budget or the key refuses. */
    private final class Tally {
        private final Places places;
        private int leads;
        private int placeIds;
        private int gone;
        private int failed;
        private @Nullable String stopped;

        private Tally(Places places) {
            this.places = places;
        }

        private boolean refresh(Expired expired) {
            if (expired.placeId() == null) {
                content.clear(expired);
                leads++;
                return true;
            }
            return settle(places.details(spending.of(expired.client()), expired.placeId()), place -> {
                content.refresh(expired, place);
                leads++;
            }, () -> {
                content.clear(expired);
                Retention.this.placeIds.obsolete(aged(expired), clock.instant());
            });
        }

        private boolean confirm(PlaceIds.Aged aged) {
            return settle(places.currentId(spending.of(aged.client()), aged.placeId()), now -> {
                Retention.this.placeIds.confirm(aged, now, clock.instant());
                placeIds++;
            }, () -> Retention.this.placeIds.obsolete(aged, clock.instant()));
        }

        private <T> boolean settle(Answer<T> answer, Consumer<T> given, Runnable unknown) {
            switch (answer) {
                case Answer.Given<T>(var value) -> given.accept(value);
                case Answer.None<T> _ -> {
                    unknown.run();
                    gone++;
                }
                case Answer.BudgetReached<T>(var message) -> stopped = message;
                case Answer.KeyRefused<T>(var message) -> stopped = message;
                case Answer.Failed<T> _ -> failed++;
            }
            return stopped == null;
        }
    }

    private static PlaceIds.Aged aged(Expired expired) {
        return new PlaceIds.Aged(expired.lead(), expired.client(),
                Optional.ofNullable(expired.placeId()).orElseThrow());
    }
}
