package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Google's legacy Places web service. */
final class LegacyService {
    static final int PAGE = 20;
    static final int CAP = 60;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final PlaceIndex places;
    private final Geocoder geocoder;
    private final PageTokens tokens;

    LegacyService(PlaceIndex places, Geocoder geocoder, PageTokens tokens) {
        this.places = places;
        this.geocoder = geocoder;
        this.tokens = tokens;
    }

    Answer geocode(LoggedRequest request) {
        var address = Query.text(request, "address");
        return address.isBlank()
                ? status("INVALID_REQUEST",
                        "Invalid request. Missing the 'address', 'components', 'latlng' or 'place_id' parameter.")
                : geocoder.find(address).map(result -> results(List.of(result))).orElseGet(() -> results(List.of()));
    }

    Answer nearby(LoggedRequest request) {
        var token = Query.text(request, "pagetoken");
        if (!token.isEmpty()) {
            return nextPage(token, clinic -> LegacyShapes.result(clinic, true));
        }
        var centre = Query.position(request);
        var radius = Query.number(request, "radius");
        if (centre.isEmpty() || !(radius > 0 && radius <= 50_000)) {
            return status("INVALID_REQUEST", "");
        }
        var circle = new Circle(centre.get(), new Distance(radius));
        var type = Query.text(request, "type");
        return firstPage(matching(request, "keyword", circle).filter(clinic -> type.isEmpty()
                || clinic.category().hasType(type)), clinic -> LegacyShapes.result(clinic, true));
    }

    private Stream<Clinic> matching(LoggedRequest request, String words, Circle circle) {
        var text = Query.text(request, words);
        return text.isBlank()
                ? places.all().stream().filter(clinic -> circle.contains(clinic.position()))
                : places.matching(text, circle::contains);
    }

    /** The place in the words binds the search; a location and a radius only put what is near first. */
    Answer textSearch(LoggedRequest request) {
        var token = Query.text(request, "pagetoken");
        if (!token.isEmpty()) {
            return nextPage(token, clinic -> LegacyShapes.result(clinic, false));
        }
        var words = Words.of(Query.text(request, "query"), geocoder);
        if (words.what().isBlank()) {
            return status("INVALID_REQUEST", "");
        }
        Stream<Clinic> found = places.matching(words.what(), words::covers);
        var near = Query.position(request);
        return firstPage(near.isEmpty() ? found : found.sorted(byDistance(near.get())),
                clinic -> LegacyShapes.result(clinic, false));
    }

    private static Comparator<Clinic> byDistance(Position centre) {
        return Comparator.comparingDouble(clinic -> clinic.position().metresTo(centre));
    }

    Answer details(LoggedRequest request) {
        var placeId = Query.text(request, "place_id") + Query.text(request, "placeid");
        var found = places.find(placeId);
        if (placeId.isEmpty()) {
            return status("INVALID_REQUEST", "");
        }
        if (found.isEmpty()) {
            return status("NOT_FOUND", "");
        }
        var answer = answer("OK");
        answer.set("result", chosen(LegacyShapes.details(found.get()), Query.text(request, "fields")));
        return Answer.json(200, answer);
    }

    private static ObjectNode chosen(ObjectNode details, String fields) {
        if (!fields.isEmpty()) {
            var wanted = new HashSet<String>();
            Arrays.stream(fields.split(",", -1)).map(field -> field.strip().replaceAll("/.*", ""))
                    .map(field -> field.equals("address_component") ? "address_components" : field)
                    .forEach(wanted::add);
            details.retain(wanted);
        }
        return details;
    }

    private Answer firstPage(Stream<Clinic> found, Function<Clinic, ObjectNode> shape) {
        return page(found.limit(CAP).toList(), shape);
    }

    private Answer nextPage(String token, Function<Clinic, ObjectNode> shape) {
        return tokens.redeem(token).map(rest -> page(rest.clinics(), shape))
                .orElseGet(() -> status("INVALID_REQUEST", ""));
    }

    private Answer page(List<Clinic> found, Function<Clinic, ObjectNode> shape) {
        var answer = answer(found.isEmpty() ? "ZERO_RESULTS" : "OK");
        answer.putArray("results").addAll(found.stream().limit(PAGE).map(shape).toList());
        if (found.size() > PAGE) {
            answer.put("next_page_token", tokens.issue(found.subList(PAGE, found.size()), ""));
        }
        return Answer.json(200, answer);
    }

    private static Answer results(List<ObjectNode> results) {
        var answer = JSON.createObjectNode();
        answer.putArray("results").addAll(results);
        return Answer.json(200, answer.put("status", results.isEmpty() ? "ZERO_RESULTS" : "OK"));
    }

    private static ObjectNode answer(String status) {
        var answer = JSON.createObjectNode();
        answer.putArray("html_attributions");
        return answer.put("status", status);
    }

    static Answer status(String status, String message) {
        var answer = answer(status);
        answer.putArray("results");
        if (!message.isEmpty()) {
            answer.put("error_message", message);
        }
        return Answer.json(200, answer);
    }
}
