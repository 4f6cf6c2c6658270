package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.marketingby.leads.geo.Position;
import java.util.Optional;

/** Reads the parameters of a legacy request. */
final class Query {
    private Query() {}

    static String text(LoggedRequest request, String name) {
        var parameter = request.queryParameter(name);
        return parameter != null && parameter.isPresent() ? parameter.firstValue() : "";
    }

    /** The number, or NaN when there is none. */
    static double number(LoggedRequest request, String name) {
        var text = text(request, name);
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(text) : Double.NaN;
    }

    static Optional<Position> position(LoggedRequest request) {
        var parts = text(request, "location").split(",", -1);
        return parts.length == 2
                ? Optional.of(new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])))
                : Optional.empty();
    }
}
