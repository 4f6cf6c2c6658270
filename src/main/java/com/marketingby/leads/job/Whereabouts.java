package com.marketingby.leads.job;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.place.Answer;
import com.marketingby.leads.place.Budget;
import com.marketingby.leads.place.Geocode;
import com.marketingby.leads.place.GoogleService;
import com.marketingby.leads.place.KeywordReading;
import com.marketingby.leads.place.SearchArea;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.target.PlacesService;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;
import com.marketingby.leads.target.Target;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks Google for, and where: around a location; for words in the place that bounds them, or in Texas where there
 * is none.
 */
final class Whereabouts {
    private static final Set<String> KINDS_OF_AREA = Set.of("political", "postal_code", "colloquial_area");
    private static final String STATE = "administrative_area_level_1";

    private final Map map;
    private final RunSettings settings;

    Whereabouts(Map map, RunSettings settings) {
        this.map = map;
        this.settings = settings;
    }

    /** Who knows where addresses lie. */
    @FunctionalInterface
    interface Map {
        Answer<Geocode> find(Budget budget, String text);
    }

    /**
     * A target on the map.
     *
     * @param centre null where the whole of Texas is searched
     */
    record Found(SearchArea area, @Nullable Position centre) {}

    /** Where to search for the target; {@code None} where Google knows no such place. */
    Answer<Found> find(ScrapeRequest request, Target target, Budget budget) {
        var service = service(request);
        if (request.type() == ScrapeType.LOCATION) {
            return map.find(budget, target.text()).then(geocode -> found(SearchArea.within(service,
                    settings.queryOf(target), new Circle(geocode.position(), settings.radiusOf(target))), geocode));
        }
        var reading = KeywordReading.of(target.text());
        var near = target.near() == null ? reading.place()
                : Optional.of(target.near()).filter(place -> !KeywordReading.meansTexas(place));
        return near.map(place -> map.find(budget, place)
                .then(geocode -> inside(service, reading.words(), place, geocode, target.radius())))
                .orElseGet(() -> new Answer.Given<>(new Found(SearchArea.texas(service, reading.words()), null)));
    }

    /** A city or a ZIP is searched as far as it goes, unless a radius is asked for; an address is searched around. */
    private Answer<Found> inside(GoogleService service, String words, String place, Geocode geocode,
            @Nullable Distance radius) {
        if (geocode.partial() && geocode.types().contains(STATE)) {
            return new Answer.None<>("'" + place + "'");
        }
        if (radius == null && geocode.types().stream().anyMatch(KINDS_OF_AREA::contains)) {
            return found(SearchArea.within(service, words, geocode.viewport()), geocode);
        }
        var around = radius == null ? settings.defaultRadius() : radius;
        return found(SearchArea.within(service, words, new Circle(geocode.position(), around)), geocode);
    }

    private static Answer<Found> found(SearchArea area, Geocode geocode) {
        return new Answer.Given<>(new Found(area, geocode.position()));
    }

    static GoogleService service(ScrapeRequest request) {
        return request.places() == PlacesService.NEW ? GoogleService.NEW : GoogleService.LEGACY;
    }
}
