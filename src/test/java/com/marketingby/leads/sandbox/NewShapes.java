package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Clinic.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Places and refusals as Places API (New) writes them. */
final class NewShapes {
    static final Set<String> FREE = Set.of("id", "name");
    static final Set<String> ENTERPRISE = Set.of("websiteUri", "nationalPhoneNumber", "internationalPhoneNumber",
            "rating",
            "userRatingCount", "regularOpeningHours", "currentOpeningHours", "priceLevel");
    static final Set<String> PRO = Set.of("displayName", "formattedAddress", "shortFormattedAddress",
            "addressComponents",
            "postalAddress", "location", "viewport", "types", "primaryType", "primaryTypeDisplayName", "businessStatus",
            "googleMapsUri", "utcOffsetMinutes", "plusCode", "pureServiceAreaBusiness", "timeZone", "attributions",
            "iconMaskBaseUri", "iconBackgroundColor", "photos", "accessibilityOptions", "containingPlaces",
            "adrFormatAddress", "googleMapsLinks", "subDestinations");
    private static final JsonMapper JSON = JsonMapper.shared();

    private NewShapes() {}

    /** All that is known of a place. */
    static ObjectNode place(Clinic clinic) {
        var place = JSON.createObjectNode();
        place.put("name", "places/" + clinic.placeId()).put("id", clinic.placeId());
        var types = place.putArray("types");
        List.of(clinic.category().newType, "health", "point_of_interest", "establishment").forEach(types::add);
        contact(place, clinic);
        address(place, clinic.address());
        point(place.putObject("location"), clinic.position());
        var viewport = LegacyShapes.around(clinic.position(), 0.00135);
        point(place.putObject("viewport").putObject("low"), new Position(viewport.south(), viewport.west()));
        point(place.withObject("viewport").putObject("high"), new Position(viewport.north(), viewport.east()));
        place.put("rating", clinic.rating()).put("userRatingCount", clinic.ratings()).put("utcOffsetMinutes", -360)
                .put("googleMapsUri", "https://maps.google.com/?cid=" + clinic.prominence())
                .put("businessStatus", clinic.status().name()).put("primaryType", clinic.category().newType);
        place.putObject("displayName").put("text", clinic.name()).put("languageCode", "en");
        return place;
    }

    private static void contact(ObjectNode place, Clinic clinic) {
        var phone = clinic.phone();
        if (phone != null) {
            place.put("nationalPhoneNumber", Phone.national(phone)).put("internationalPhoneNumber",
                    Phone.international(phone));
        }
        if (clinic.website() != null) {
            place.put("websiteUri", clinic.website());
        }
    }

    private static void address(ObjectNode place, Address address) {
        place.put("formattedAddress", address.inOneLine()).put("shortFormattedAddress",
                address.street() + ", " + address.city());
        var components = place.putArray("addressComponents");
        component(components, address.number(), address.number(), "street_number");
        component(components, address.route(), address.route(), "route");
        component(components, address.city(), address.city(), "locality", "political");
        component(components, States.name(address.state()), address.state(), "administrative_area_level_1",
                "political");
        component(components, "United States", "US", "country", "political");
        component(components, address.zip(), address.zip(), "postal_code");
        place.putObject("postalAddress").put("regionCode", "US").put("languageCode", "en-US")
                .put("postalCode", address.zip()).put("administrativeArea", States.name(address.state()))
                .put("locality", address.city()).putArray("addressLines").add(address.street());
    }

    private static void component(ArrayNode components, String longText, String shortText, String... types) {
        var list = components.addObject().put("longText", longText).put("shortText", shortText)
                .put("languageCode", "en").putArray("types");
        List.of(types).forEach(list::add);
    }

    private static void point(ObjectNode point, Position position) {
        point.put("latitude", position.latitude()).put("longitude", position.longitude());
    }

    /** What Google says to a mask that is missing or names what is not there. */
    static Optional<Answer> refused(String written, FieldMask mask) {
        var mistake = written.isEmpty()
                ? Optional.of(
                        "FieldMask is a required parameter. See https://cloud.google.com/apis/docs/system-parameters "
                                + "on how to provide it.")
                : mask.unknown()
                        .map(field -> "Error expanding 'fields' parameter. Cannot find matching fields for path '"
                                + field + "'.");
        return mistake.map(message -> refusal(400, "INVALID_ARGUMENT", message));
    }

    static Answer refusal(int code, String status, String message) {
        var answer = JSON.createObjectNode();
        answer.putObject("error").put("code", code).put("message", message).put("status", status);
        return Answer.json(code, answer);
    }

    /** A refusal with the machine-readable reason that Google adds to those about keys and services. */
    static Answer refusal(int code, String status, String message, String reason) {
        var answer = JSON.createObjectNode();
        answer.putObject("error").put("code", code).put("message", message).put("status", status).putArray("details")
                .addObject().put("@type", "type.googleapis.com/google.rpc.ErrorInfo").put("reason", reason)
                .put("domain", "googleapis.com").putObject("metadata").put("service", "places.googleapis.com");
        return Answer.json(code, answer);
    }
}
