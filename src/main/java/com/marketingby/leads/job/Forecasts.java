package com.marketingby.leads.job;

import com.marketingby.leads.geo.Gazetteer;
import com.marketingby.leads.lead.LeadStore;
import com.marketingby.leads.place.Answer;
import com.marketingby.leads.place.Budget;
import com.marketingby.leads.place.CallKind;
import com.marketingby.leads.place.Estimate;
import com.marketingby.leads.place.Estimator;
import com.marketingby.leads.place.Geocode;
import com.marketingby.leads.place.Geocoder;
import com.marketingby.leads.place.SearchArea;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.Target;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Says what a run would search and what it would cost, by free searches only; stores nothing. */
public final class Forecasts {
    private final Estimator estimator;
    private final Geocoder geocoder;
    private final LeadStore leads;
    private final RunSettings settings;
    private final Gazetteer gazetteer = Gazetteer.ofTexas();

    Forecasts(Estimator estimator, Geocoder geocoder, LeadStore leads, RunSettings settings) {
        this.estimator = estimator;
        this.geocoder = geocoder;
        this.leads = leads;
        this.settings = settings;
    }

    /**
     * What is expected of one target.
     *
     * @param geocoded whether Google knows it by now, so that the run pays no geocoding
     * @param asked how many free searches were made
     */
    public record Forecast(SearchArea area, Estimate estimate, boolean geocoded, int asked) {}

    /** Looks at the area of a target; every failure says why nothing can be told. */
    public Answer<Forecast> of(ScrapeRequest request, Target target) {
        var budget = new FreeOnly();
        var guessed = new AtomicBoolean();
        var whereabouts = new Whereabouts((_, text) -> where(text, guessed), settings);
        return whereabouts.find(request, target, budget).then(found -> estimator
                .of(found.area(), budget, placeIds -> leads.knownPlaces(request.clientId(), placeIds))
                .then(estimate -> new Answer.Given<>(new Forecast(found.area(), estimate,
                        !guessed.get(), budget.asked.get()))));
    }

    private Answer<Geocode> where(String text, AtomicBoolean guessed) {
        var told = geocoder.known(text);
        guessed.set(told.isEmpty());
        return told.or(() -> listed(text)).<Answer<Geocode>>map(Answer.Given::new)
                .orElseGet(() -> new Answer.None<>("'" + text + "'"));
    }

    private Optional<Geocode> listed(String text) {
        return gazetteer.find(text).map(known -> new Geocode(known.position(), known.extent(), text, false,
                List.of("political")));
    }

    /** Lets nothing go out that Google bills. */
    private static final class FreeOnly implements Budget {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public Reservation reserve(CallKind kind, long priceMicros) {
            return kind.billable() ? new Refused("a dry run pays for nothing") : new Granted(asked.incrementAndGet());
        }

        @Override
        public void settle(Granted reservation, String outcome) {
            // Nothing was reserved in the database.
        }
    }
}
