package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;

/** The invented Google: who may ask, what it costs, which service answers. */
final class Google implements AutoCloseable {
    // Google's Java client takes no key with another beginning.
    static final String KEY = "AIza-sandbox-key";
    private final LegacyService legacy;
    private final Ledger ledger;
    private final Front front;

    Google(int port, LegacyService legacy, Ledger ledger) {
        this.legacy = legacy;
        this.ledger = ledger;
        this.front = new Front("127.0.0.1", port, this::answer);
    }

    int port() {
        return front.port();
    }

    private Answer answer(LoggedRequest request) {
        return switch (URI.create(request.getUrl()).getPath()) {
            case "/maps/api/geocode/json" -> legacy(request, PriceClass.GEOCODING);
            case "/maps/api/place/nearbysearch/json", "/maps/api/place/textsearch/json" ->
                legacy(request, PriceClass.LEGACY_SEARCH);
            case "/maps/api/place/details/json" -> legacy(request, PriceClass.LEGACY_DETAILS);
            default -> Answer.of(404, "text/html; charset=UTF-8",
                    "<html lang=en><title>Error 404 (Not Found)!!1</title></html>");
        };
    }

    private Answer legacy(LoggedRequest request, PriceClass price) {
        ledger.add(price);
        if (!Query.text(request, "key").equals(KEY)) {
            return LegacyService.status("REQUEST_DENIED", "The provided API key is invalid. ");
        }
        return switch (price) {
            case GEOCODING -> legacy.geocode(request);
            case LEGACY_DETAILS -> legacy.details(request);
            default -> request.getUrl().contains("/textsearch/") ? legacy.textSearch(request) : legacy.nearby(request);
        };
    }

    @Override
    public void close() {
        front.close();
    }
}
