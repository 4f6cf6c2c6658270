package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.sandbox.Clinic.Address;
import com.marketingby.leads.sandbox.Clinic.Status;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Places as the legacy web service and the geocoder write them. */
final class LegacyShapes {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LegacyShapes() {}

    /** A place as a search shows it: no telephone, no website. */
    static ObjectNode result(Clinic clinic, boolean nearby) {
        var result = facts(clinic);
        if (nearby) {
            result.put("vicinity", clinic.address().street() + ", " + clinic.address().city());
        } else {
            result.put("formatted_address", clinic.address().inOneLine());
        }
        return result;
    }

    /** All that is known of a place. */
    static ObjectNode details(Clinic clinic) {
        var details = facts(clinic);
        var address = clinic.address();
        details.put("formatted_address", address.inOneLine()).put("vicinity", address.street() + ", " + address.city())
                .put("url", "https://maps.google.com/?cid=" + clinic.prominence()).put("utc_offset", -360);
        components(details, address);
        var phone = clinic.phone();
        if (phone != null) {
            details.put("formatted_phone_number", Phone.national(phone)).put("international_phone_number",
                    Phone.international(phone));
        }
        if (clinic.website() != null) {
            details.put("website", clinic.website());
        }
        return details;
    }

    private static ObjectNode facts(Clinic clinic) {
        var facts = JSON.createObjectNode();
        facts.put("business_status", clinic.status().name());
        if (clinic.status() == Status.CLOSED_PERMANENTLY) {
            facts.put("permanently_closed", true);
        }
        var geometry = facts.putObject("geometry");
        point(geometry.putObject("location"), clinic.position());
        viewport(geometry.putObject("viewport"), around(clinic.position(), 0.00135));
        facts.put("icon", "https://maps.gstatic.com/mapfiles/place_api/icons/v1/png_71/generic_business-71.png")
                .put("name", clinic.name()).put("place_id", clinic.placeId()).put("rating", clinic.rating())
                .put("reference", clinic.placeId()).put("user_ratings_total", clinic.ratings());
        var types = facts.putArray("types");
        List.of(clinic.category().legacyType, "health", "point_of_interest", "establishment").stream().distinct()
                .forEach(types::add);
        return facts;
    }

    static ObjectNode geocoded(Address address, Position position, String placeId) {
        var result = JSON.createObjectNode();
        components(result, address);
        result.put("formatted_address", address.inOneLine());
        geometry(result, position, around(position, 0.00135), "ROOFTOP");
        result.put("place_id", placeId).putArray("types").add("street_address");
        return result;
    }

    /** A city or a ZIP code area. */
    static ObjectNode geocoded(District district, Rectangle bounds, boolean zip) {
        var result = JSON.createObjectNode();
        var components = result.putArray("address_components");
        if (zip) {
            component(components.addObject(), district.zip(), district.zip(), "postal_code");
        }
        component(components.addObject(), district.city(), district.city(), "locality", "political");
        state(components.addObject(), district.state());
        component(components.addObject(), "United States", "US", "country", "political");
        result.put("formatted_address", "%s, %s%s, USA".formatted(district.city(), district.state(),
                zip ? " " + district.zip() : ""));
        var geometry = geometry(result, district.centre(), bounds, "APPROXIMATE");
        viewport(geometry.putObject("bounds"), bounds);
        result.put("place_id", "ChIJ-" + (zip ? district.zip() : district.city().replace(' ', '-') + district.state()));
        var types = result.putArray("types");
        (zip ? List.of("postal_code") : List.of("locality", "political")).forEach(types::add);
        return result;
    }

    private static ObjectNode geometry(ObjectNode result, Position position, Rectangle viewport, String kind) {
        var geometry = result.putObject("geometry");
        point(geometry.putObject("location"), position);
        viewport(geometry.put("location_type", kind).putObject("viewport"), viewport);
        return geometry;
    }

    private static void components(ObjectNode owner, Address address) {
        var components = owner.putArray("address_components");
        component(components.addObject(), address.number(), address.number(), "street_number");
        component(components.addObject(), address.route(), address.route(), "route");
        component(components.addObject(), address.city(), address.city(), "locality", "political");
        state(components.addObject(), address.state());
        component(components.addObject(), "United States", "US", "country", "political");
        component(components.addObject(), address.zip(), address.zip(), "postal_code");
    }

    private static void state(ObjectNode component, String state) {
        component(component, States.name(state), state, "administrative_area_level_1", "political");
    }

    private static void component(ObjectNode component, String longName, String shortName, String... types) {
        var list = component.put("long_name", longName).put("short_name", shortName).putArray("types");
        List.of(types).forEach(list::add);
    }

    static Rectangle around(Position position, double degrees) {
        return new Rectangle(position.latitude() - degrees, position.longitude() - degrees,
                position.latitude() + degrees, position.longitude() + degrees);
    }

    private static void point(ObjectNode point, Position position) {
        point.put("lat", position.latitude()).put("lng", position.longitude());
    }

    private static void viewport(ObjectNode viewport, Rectangle area) {
        point(viewport.putObject("northeast"), new Position(area.north(), area.east()));
        point(viewport.putObject("southwest"), new Position(area.south(), area.west()));
    }
}
