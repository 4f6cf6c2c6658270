package com.marketingby.leads.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.sandbox.Faults.Kind;
import com.marketingby.leads.sandbox.Faults.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class NewServiceTest {
    private static final Rectangle DALLAS = new Circle(new Position(32.7767, -96.7970), Distance.ofMiles(5)).bounds();
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Sandbox sandbox = Sandbox.start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    private static ObjectNode dentists(Rectangle area) {
        var body = JSON.createObjectNode().put("textQuery", "dentist");
        var rectangle = body.putObject("locationRestriction").putObject("rectangle");
        rectangle.putObject("low").put("latitude", area.south()).put("longitude", area.west());
        rectangle.putObject("high").put("latitude", area.north()).put("longitude", area.east());
        return body;
    }

    private JsonNode post(String path, ObjectNode body, String mask) throws IOException, InterruptedException {
        var request = request(path, mask).POST(BodyPublishers.ofString(body.toString())).build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(String path, String mask) {
        return HttpRequest.newBuilder(sandbox.placesNewBaseUrl().resolve(path)).header("X-Goog-Api-Key", Sandbox.KEY)
                .header("X-Goog-FieldMask", mask);
    }

    private static String error(JsonNode answer) {
        return answer.path("error").path("status").asString("");
    }

    @Test
    void aSearchKeepsToItsRectangleAndEndsAtSixty() throws Exception {
        var seen = new HashSet<String>();
        var body = dentists(DALLAS);
        var pages = 0;
        for (var token = Optional.of(""); token.isPresent(); pages++) {
            var answer = post("/v1/places:searchText", body, "places.id,places.location,nextPageToken");
            answer.path("places").forEach(place -> {
                seen.add(place.path("id").asString());
                assertThat(DALLAS.contains(new Position(place.path("location").path("latitude").asDouble(),
                        place.path("location").path("longitude").asDouble()))).isTrue();
            });
            token = answer.path("nextPageToken").asStringOpt();
            token.ifPresent(next -> body.put("pageToken", next));
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(60);
    }

    @Test
    void smallRectanglesTogetherShowWhatALargeOneHides() throws Exception {
        var seen = new ArrayList<String>();
        for (var half : DALLAS.halves()) {
            for (var quarter : half.halves()) {
                var body = dentists(quarter);
                for (var more = true; more;) {
                    var answer = post("/v1/places:searchText", body, "places.id,nextPageToken");
                    answer.path("places").forEach(place -> seen.add(place.path("id").asString()));
                    more = answer.has("nextPageToken");
                    body.put("pageToken", answer.path("nextPageToken").asString(""));
                }
            }
        }
        var all = sandbox.clinics().stream()
                .filter(one -> one.category() == Category.DENTIST && DALLAS.contains(one.position())).toList();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all.stream().map(Clinic::placeId).toList());
        assertThat(sandbox.ledger().billable()).isZero();
    }

    @Test
    void theMaskSaysWhatComesBackAndWhatItCosts() throws Exception {
        var answer = post("/v1/places:searchText", dentists(DALLAS).put("pageSize", 3),
                "places.displayName.text,places.websiteUri");
        assertThat(answer.path("places")).hasSize(3);
        assertThat(answer.path("places").get(0).path("displayName").propertyNames()).containsExactly("text");
        assertThat(answer.path("places").get(0).has("id")).isFalse();
        assertThat(answer.has("nextPageToken")).isFalse();
        assertThat(sandbox.ledger().count(PriceClass.TEXT_SEARCH_ENTERPRISE)).isEqualTo(1);
        assertThat(sandbox.ledger().dollars()).isEqualTo(0.035);
    }

    @Test
    void anotherQuestionMakesThePageTokenWorthless() throws Exception {
        var token = post("/v1/places:searchText", dentists(DALLAS), "places.id,nextPageToken").path("nextPageToken")
                .asString();
        var other = dentists(DALLAS).put("textQuery", "dental").put("pageToken", token);
        assertThat(error(post("/v1/places:searchText", other, "places.id"))).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void onePlaceIsFoundByItsId() throws Exception {
        var clinic = sandbox.clinics().getFirst();
        var answer = JSON.readTree(
                client.send(request("/v1/places/" + clinic.placeId(), "id,businessStatus,addressComponents.shortText")
                        .build(), BodyHandlers.ofString()).body());
        assertThat(answer.path("id").asString()).isEqualTo(clinic.placeId());
        assertThat(answer.path("addressComponents").get(5).path("shortText").asString())
                .isEqualTo(clinic.address().zip());
        assertThat(sandbox.ledger().count(PriceClass.DETAILS_PRO)).isEqualTo(1);
    }

    @Test
    void whatGoogleWouldRefuseIsRefused() throws Exception {
        assertThat(error(post("/v1/places:searchText", dentists(DALLAS), "places.nothing")))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(error(post("/v1/places:searchText", JSON.createObjectNode(), "*"))).isEqualTo("INVALID_ARGUMENT");
        assertThat(error(JSON.readTree(client.send(request("/v1/places/ChIJnothing", "id").build(),
                BodyHandlers.ofString()).body()))).isEqualTo("NOT_FOUND");
        sandbox.faults().disable(Service.NEW);
        assertThat(error(post("/v1/places:searchText", dentists(DALLAS), "*"))).isEqualTo("PERMISSION_DENIED");
    }

    @Test
    void faultsComeAsOftenAsAskedFor() throws Exception {
        sandbox.faults().set(Kind.TOO_MANY_REQUESTS, 0.3);
        var refused = 0;
        for (var i = 0; i < 100; i++) {
            refused += error(post("/v1/places:searchText", dentists(DALLAS), "places.id")).equals("RESOURCE_EXHAUSTED")
                    ? 1
                    : 0;
        }
        assertThat(refused).isBetween(15, 45);
        assertThat(sandbox.ledger().requests()).isEqualTo(100);
    }

    @Test
    void nearbyShowsTwentyAtMost() throws Exception {
        var body = JSON.createObjectNode();
        body.putArray("includedTypes").add("dentist");
        var circle = body.putObject("locationRestriction").putObject("circle").put("radius", 8_000.0);
        circle.putObject("center").put("latitude", 32.7767).put("longitude", -96.7970);
        assertThat(post("/v1/places:searchNearby", body, "places.id").path("places")).hasSize(20);
    }
}
