package com.marketingby.leads.sandbox;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Places API (New). */
final class NewService {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final PlaceIndex places;
    private final Geocoder geocoder;
    private final PageTokens tokens;

    NewService(PlaceIndex places, Geocoder geocoder, PageTokens tokens) {
        this.places = places;
        this.geocoder = geocoder;
        this.tokens = tokens;
    }

    Answer searchText(LoggedRequest request, FieldMask mask) {
        return withBody(request, body -> NewSearch.mistakeInText(body).map(NewService::invalid)
                .orElseGet(() -> body.has("pageToken") ? nextPage(body, mask) : firstPage(body, mask)));
    }

    private Answer firstPage(ObjectNode body, FieldMask mask) {
        var words = Words.of(body.path("textQuery").asString(""), geocoder);
        var area = NewSearch.restriction(body);
        var type = body.path("includedType").asString("");
        var found = places.matching(words.what(), position -> words.covers(position)
                && (area.isEmpty() || area.get().contains(position)));
        if (!type.isEmpty()) {
            found = found.filter(clinic -> clinic.category().hasType(type));
        }
        return page(nearestFirst(found, body).limit(LegacyService.CAP).toList(), body, mask);
    }

    private static Stream<Clinic> nearestFirst(Stream<Clinic> found, JsonNode body) {
        return NewSearch.bias(body).map(centre -> found
                .sorted(Comparator.comparingDouble(clinic -> clinic.position().metresTo(centre)))).orElse(found);
    }

    private Answer nextPage(ObjectNode body, FieldMask mask) {
        return tokens.redeem(body.path("pageToken").asString("")).filter(rest -> rest.question().equals(question(body)))
                .map(rest -> page(rest.clinics(), body, mask))
                .orElseGet(() -> invalid(
                        "Request parameters for paging requests must match the initial SearchText request."));
    }

    private static String question(ObjectNode body) {
        return body.deepCopy().without("pageToken").toString();
    }

    private Answer page(List<Clinic> found, ObjectNode body, FieldMask mask) {
        var asked = body.path("pageSize").asInt(body.path("maxResultCount").asInt(0));
        var size = asked == 0 ? LegacyService.PAGE : Math.min(asked, LegacyService.PAGE);
        var answer = answer(found.subList(0, Math.min(size, found.size())), mask);
        if (found.size() > size && mask.nextPageToken()) {
            answer.put("nextPageToken", tokens.issue(found.subList(size, found.size()), question(body)));
        }
        return Answer.json(200, answer);
    }

    Answer searchNearby(LoggedRequest request, FieldMask mask) {
        return withBody(request, body -> NewSearch.mistakeInNearby(body).map(NewService::invalid)
                .orElseGet(() -> near(body, mask)));
    }

    private Answer near(ObjectNode body, FieldMask mask) {
        var circle = NewSearch.circle(body);
        var wanted = types(body, "includedTypes", "includedPrimaryTypes");
        var unwanted = types(body, "excludedTypes", "excludedPrimaryTypes");
        var found = places.all().stream().filter(clinic -> circle.contains(clinic.position()))
                .filter(clinic -> wanted.isEmpty() || wanted.contains(clinic.category().newType))
                .filter(clinic -> !unwanted.contains(clinic.category().newType));
        return Answer.json(200, answer(found.limit(body.path("maxResultCount").asInt(20)).toList(), mask));
    }

    private static Set<String> types(JsonNode body, String... names) {
        return Stream.of(names).flatMap(name -> body.path(name).valueStream()).map(type -> type.asString(""))
                .collect(Collectors.toSet());
    }

    Answer details(String placeId, FieldMask mask) {
        return places.find(placeId).map(clinic -> Answer.json(200, mask.applied(NewShapes.place(clinic))))
                .orElseGet(() -> NewShapes.refusal(404, "NOT_FOUND",
                        "The Place ID is no longer valid. Please refresh cached Place IDs."));
    }

    /** A search that finds nothing answers an empty object. */
    private static ObjectNode answer(List<Clinic> found, FieldMask mask) {
        var answer = JSON.createObjectNode();
        if (!found.isEmpty() && !mask.paths().isEmpty()) {
            answer.putArray("places").addAll(found.stream().map(NewShapes::place).map(mask::applied).toList());
        }
        return answer;
    }

    private static Answer withBody(LoggedRequest request, Function<ObjectNode, Answer> answers) {
        try {
            return JSON.readTree(request.getBodyAsString()) instanceof ObjectNode body
                    ? answers.apply(body)
                    : invalid("Invalid JSON payload received.");
        } catch (JacksonException | IllegalArgumentException wrong) {
            return invalid("Invalid JSON payload received. " + wrong.getMessage());
        }
    }

    static Answer invalid(String message) {
        return NewShapes.refusal(400, "INVALID_ARGUMENT", message);
    }
}
