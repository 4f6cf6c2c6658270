package com.marketingby.leads.cli;

import com.marketingby.leads.job.Forecasts;
import com.marketingby.leads.place.Answer;
import com.marketingby.leads.place.CallKind;
import com.marketingby.leads.place.Estimate;
import com.marketingby.leads.place.GoogleService;
import com.marketingby.leads.place.PlaceSettings;
import com.marketingby.leads.place.SearchArea;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;

/** Prints what a search would find to pay for and what it would cost, the cheapest class of calls first. */
final class Forecast {
    static final String DESCRIPTION = "print what would be searched and what it would cost, by free searches only;"
            + " nothing is stored or paid";

    private final Launch launch;
    private final Terminal terminal;

    Forecast(Launch launch, Terminal terminal) {
        this.launch = launch;
        this.terminal = terminal;
    }

    /** What one target adds to the whole, in millionths of a US dollar. */
    private record Price(long lowest, long highest) {
        static final Price NOTHING = new Price(0, 0);

        Price plus(Price other) {
            return new Price(lowest + other.lowest, highest + other.highest);
        }
    }

    /** Looks at each target and returns the exit code. */
    int of(ScrapeRequest request) throws InterruptedException {
        return launch.start(request.clientId(), terminal, parts -> forecast(parts, request));
    }

    private int forecast(BeanFactory parts, ScrapeRequest request) {
        var forecasts = parts.getBean(Forecasts.class);
        var settings = parts.getBean(PlaceSettings.class);
        var total = Price.NOTHING;
        var exit = Exit.DONE;
        for (var target : request.targetsWithinLimit()) {
            var told = switch (forecasts.of(request, target)) {
                case Answer.Given<Forecasts.Forecast>(var forecast) -> Optional.of(show(target, forecast, settings));
                case Answer<Forecasts.Forecast> untold -> untold(target, untold);
            };
            total = total.plus(told.orElse(Price.NOTHING));
            exit = told.isPresent() ? exit : Exit.SOME_TARGETS_FAILED;
        }
        sumUp(request, total);
        return exit;
    }

    private Optional<Price> untold(Target target, Answer<Forecasts.Forecast> untold) {
        terminal.complain(target.text() + ": " + switch (untold) {
            case Answer.None<Forecasts.Forecast>(var what) -> "where " + what
                    + " lies is not known without a paid call: name a ZIP or a city of Texas";
            case Answer.BudgetReached<Forecasts.Forecast>(var message) -> message;
            case Answer.KeyRefused<Forecasts.Forecast>(var message) ->
                message + " (a dry run asks Places API (New), whose searches for ids are free)";
            case Answer.Failed<Forecasts.Forecast>(var _, var message, var _) -> message;
            case Answer.Given<Forecasts.Forecast> _ -> "";
        });
        return Optional.empty();
    }

    private Price show(Target target, Forecasts.Forecast forecast, PlaceSettings settings) {
        var estimate = forecast.estimate();
        terminal.print("%s: '%s' %s, by %s".formatted(target.text(), forecast.area().words(), extent(forecast.area()),
                forecast.area().service() == GoogleService.NEW ? "Places API (New)"
                        : "the legacy service"));
        terminal.print("  places   %d to pay for, %d known already; some may lie outside the area".formatted(
                estimate.places(), estimate.known()));
        var geocoding = forecast.geocoded() ? 0 : settings.priceMicros(CallKind.GEOCODE);
        if (geocoding > 0) {
            show(CallKind.GEOCODE, new Estimate.Range(1, 1), settings);
        }
        estimate.calls().entrySet().stream().filter(call -> call.getValue().most() > 0)
                .sorted(Comparator.comparingLong(call -> settings.priceMicros(call.getKey())))
                .forEach(call -> show(call.getKey(), call.getValue(), settings));
        var price = new Price(estimate.lowestMicros() + geocoding, estimate.highestMicros() + geocoding);
        terminal.print("  cost     %s to %s USD at list price, free allowances left out of account".formatted(
                dollars(price.lowest()), dollars(price.highest())));
        terminal.print("  asked    %d free searches".formatted(forecast.asked()));
        return price;
    }

    private void show(CallKind kind, Estimate.Range calls, PlaceSettings settings) {
        var price = settings.priceMicros(kind);
        terminal.print("  calls    %-14s %5d to %5d at %s USD: %8s to %8s".formatted(
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), calls.fewest(), calls.most(), dollars(price),
                dollars(price * calls.fewest()), dollars(price * calls.most())));
    }

    private static String extent(SearchArea area) {
        if (area.texas()) {
            return "in all of Texas";
        }
        var circle = area.circle();
        return circle != null ? "within " + circle.radius() + " of it"
                : "in %.0f by %.0f km".formatted(area.bounds().widthMetres() / 1_000,
                        area.bounds().heightMetres() / 1_000);
    }

    private void sumUp(ScrapeRequest request, Price total) {
        if (request.targetsWithinLimit().size() > 1) {
            terminal.print("In all: %s to %s USD".formatted(dollars(total.lowest()), dollars(total.highest())));
        }
        var limit = request.limits().cost();
        if (limit != null && BigDecimal.valueOf(total.highest(), 6).compareTo(limit) > 0) {
            terminal.print("That may pass --max-cost " + limit.toPlainString()
                    + ": the run would end there, and could be resumed.");
        }
    }

    private static String dollars(long micros) {
        return BigDecimal.valueOf(micros, 6).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
