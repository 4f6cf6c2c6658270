package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.marketingby.leads.sandbox.Faults.Service;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The invented Google: who may ask, what it costs, which service answers. */
final class Google implements AutoCloseable {
    // Google's Java client takes no key with another beginning.
    static final String KEY = "AIza-sandbox-key";
    private static final String ONE_PLACE = "/v1/places/";
    private final LegacyService legacy;
    private final NewService modern;
    private final Ledger ledger;
    private final Faults faults;
    private final Duration delay;
    private final Front front;

    Google(int port, LegacyService legacy, NewService modern, Ledger ledger, Faults faults,
            Duration delay) {
        this.legacy = legacy;
        this.modern = modern;
        this.ledger = ledger;
        this.faults = faults;
        this.delay = delay;
        this.front = new Front("127.0.0.1", port, request -> delayed(answer(request)));
    }

    int port() {
        return front.port();
    }

    private Answer answer(LoggedRequest request) {
        var path = URI.create(request.getUrl()).getPath();
        return switch (request.getMethod() + " " + path) {
            case "GET /maps/api/geocode/json" -> legacy(request, PriceClass.GEOCODING, legacy::geocode);
            case "GET /maps/api/place/nearbysearch/json" -> legacy(request, PriceClass.LEGACY_SEARCH, legacy::nearby);
            case "GET /maps/api/place/textsearch/json" -> legacy(request, PriceClass.LEGACY_SEARCH, legacy::textSearch);
            case "GET /maps/api/place/details/json" -> legacy(request, PriceClass.LEGACY_DETAILS, legacy::details);
            case "POST /v1/places:searchText" -> searchText(request);
            case "POST /v1/places:searchNearby" -> searchNearby(request);
            default -> request.getMethod().equals(RequestMethod.GET)
                    && path.startsWith(ONE_PLACE) ? details(request, path.substring(ONE_PLACE.length())) : missing();
        };
    }

    private Answer delayed(Answer answer) {
        return answer.delay().isZero() ? answer.after(delay) : answer;
    }

    private static Answer missing() {
        return Answer.of(404, "text/html; charset=UTF-8",
                "<html lang=en><title>Error 404 (Not Found)!!1</title></html>");
    }

    private Answer legacy(LoggedRequest request, PriceClass price, Function<LoggedRequest, Answer> service) {
        var answer = ofLegacy(request, price, service);
        ledger.add(price, request.getUrl());
        return answer;
    }

    private Answer ofLegacy(LoggedRequest request, PriceClass price, Function<LoggedRequest, Answer> service) {
        if (!Query.text(request, "key").equals(KEY)) {
            return LegacyService.status("REQUEST_DENIED", "The provided API key is invalid. ");
        }
        if (price != PriceClass.GEOCODING && faults.isDisabled(Service.LEGACY)) {
            return LegacyService.status("REQUEST_DENIED",
                    "You're calling a legacy API, which is not enabled for your project. "
                            + "To get newer features and more functionality, switch to the Places API (New) or Routes API.");
        }
        return faults.next(Service.LEGACY).orElseGet(() -> service.apply(request));
    }

    private Answer searchText(LoggedRequest request) {
        var mask = FieldMask.of(written(request), "places.");
        return modern(request, mask, mask.price(PriceClass.FREE, PriceClass.TEXT_SEARCH_PRO,
                PriceClass.TEXT_SEARCH_ENTERPRISE), () -> modern.searchText(request, mask));
    }

    private Answer searchNearby(LoggedRequest request) {
        var mask = FieldMask.of(written(request), "places.");
        return modern(request, mask, mask.price(PriceClass.NEARBY_SEARCH_PRO, PriceClass.NEARBY_SEARCH_PRO,
                PriceClass.NEARBY_SEARCH_ENTERPRISE), () -> modern.searchNearby(request, mask));
    }

    private Answer details(LoggedRequest request, String placeId) {
        var mask = FieldMask.of(written(request), "");
        return modern(request, mask, mask.price(PriceClass.FREE, PriceClass.DETAILS_PRO, PriceClass.DETAILS_ENTERPRISE),
                () -> modern.details(placeId, mask));
    }

    private static String written(LoggedRequest request) {
        return orEmpty(request.getHeader("X-Goog-FieldMask")) + Query.text(request, "$fields")
                + Query.text(request, "fields");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Answer modern(LoggedRequest request, FieldMask mask, PriceClass price, Supplier<Answer> service) {
        var key = orEmpty(request.getHeader("X-Goog-Api-Key")) + Query.text(request, "key");
        var answer = refused(key).or(() -> NewShapes.refused(written(request), mask))
                .or(() -> faults.next(Service.NEW)).orElseGet(service);
        ledger.add(price, request.getUrl() + written(request) + request.getBodyAsString());
        return answer;
    }

    private Optional<Answer> refused(String key) {
        if (key.isEmpty()) {
            return Optional
                    .of(NewShapes.refusal(403, "PERMISSION_DENIED", "Method doesn't allow unregistered callers."));
        }
        if (!key.equals(KEY)) {
            return Optional.of(NewShapes.refusal(400, "INVALID_ARGUMENT",
                    "API key not valid. Please pass a valid API key.", "API_KEY_INVALID"));
        }
        return faults.isDisabled(Service.NEW)
                ? Optional.of(NewShapes.refusal(403, "PERMISSION_DENIED",
                        "Places API (New) has not been used in project 555 before or it is disabled.",
                        "SERVICE_DISABLED"))
                : Optional.empty();
    }

    @Override
    public void close() {
        front.close();
    }
}
