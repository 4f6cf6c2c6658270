package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the bodies of searches, and refuses what Google would refuse. */
final class NewSearch {
    private static final Set<String> TEXT = Set.of("textQuery", "languageCode", "regionCode", "rankPreference",
            "includedType", "openNow", "minRating", "maxResultCount", "pageSize", "pageToken", "priceLevels",
            "strictTypeFiltering", "locationBias", "locationRestriction", "includePureServiceAreaBusinesses");
    private static final Set<String> NEARBY = Set.of("languageCode", "regionCode", "includedTypes", "excludedTypes",
            "includedPrimaryTypes", "excludedPrimaryTypes", "maxResultCount", "rankPreference", "locationRestriction");

    private NewSearch() {}

    /** What is wrong with the body of a text search. */
    static Optional<String> mistakeInText(JsonNode body) {
        if (body.path("textQuery").asString("").isBlank()) {
            return Optional.of("Empty text_query. Please enter a valid text_query.");
        }
        if (body.has("locationBias") && body.has("locationRestriction")) {
            return Optional.of("Only one of location_bias and location_restriction may be set.");
        }
        if (body.path("locationRestriction").has("circle")) {
            return Optional.of(unknown("circle' at 'location_restriction"));
        }
        if (body.path("pageSize").asInt(0) < 0) {
            return Optional.of("page_size must not be negative.");
        }
        return unknownName(body, TEXT).or(() -> crossed(body.path("locationRestriction").path("rectangle")));
    }

    /** What is wrong with the body of a nearby search. */
    static Optional<String> mistakeInNearby(JsonNode body) {
        var radius = body.path("locationRestriction").path("circle").path("radius").asDouble(-1);
        if (!(radius > 0 && radius <= 50_000)) {
            return Optional.of("Invalid radius in location_restriction.circle: it must be over 0 and at most 50000.");
        }
        var count = body.path("maxResultCount").asInt(20);
        return count < 1 || count > 20
                ? Optional.of("max_result_count must be between 1 and 20 inclusively.")
                : unknownName(body, NEARBY);
    }

    private static Optional<String> unknownName(JsonNode body, Set<String> known) {
        return body.propertyNames().stream().filter(name -> !known.contains(name)).findFirst().map(NewSearch::unknown);
    }

    private static String unknown(String name) {
        return "Invalid JSON payload received. Unknown name '" + name + "': Cannot find field.";
    }

    private static Optional<String> crossed(JsonNode rectangle) {
        return rectangle.path("low").path("latitude").asDouble(0) > rectangle.path("high").path("latitude").asDouble(0)
                || rectangle.path("low").path("longitude").asDouble(0) > rectangle.path("high").path("longitude")
                        .asDouble(0)
                                ? Optional.of("Invalid rectangle: low must not exceed high.")
                                : Optional.empty();
    }

    static Optional<Rectangle> restriction(JsonNode body) {
        return Optional.of(body.path("locationRestriction").path("rectangle")).filter(JsonNode::isObject)
                .map(NewSearch::rectangle);
    }

    /** The middle of the area that is preferred, when there is one. */
    static Optional<Position> bias(JsonNode body) {
        var bias = body.path("locationBias");
        if (bias.has("circle")) {
            return Optional.of(position(bias.path("circle").path("center")));
        }
        return bias.has("rectangle") ? Optional.of(rectangle(bias.path("rectangle")).centre()) : Optional.empty();
    }

    static Circle circle(JsonNode body) {
        var circle = body.path("locationRestriction").path("circle");
        return new Circle(position(circle.path("center")), new Distance(circle.path("radius").asDouble()));
    }

    private static Rectangle rectangle(JsonNode rectangle) {
        var low = position(rectangle.path("low"));
        var high = position(rectangle.path("high"));
        return new Rectangle(low.latitude(), low.longitude(), high.latitude(), high.longitude());
    }

    private static Position position(JsonNode point) {
        return new Position(point.path("latitude").asDouble(0), point.path("longitude").asDouble(0));
    }
}
