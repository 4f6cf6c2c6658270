package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cities and ZIP codes that the invented Google knows. */
final class Geography {
    private final List<District> districts = Resource.lines("districts.csv").map(District::parse).toList();

    List<District> districts() {
        return districts;
    }

    District nearest(Position position) {
        return districts.stream().min(Comparator.comparingDouble(one -> one.centre().metresTo(position))).orElseThrow();
    }

    Optional<District> zip(String zip) {
        return districts.stream().filter(one -> one.zip().equals(zip)).findFirst();
    }

    /** All districts of a city, its centre first; any state when the text names none. */
    List<District> city(String text) {
        var words = text.toLowerCase(Locale.ROOT).replaceAll(", *(usa|united states)$", "").replace("texas", "tx")
                .replace("arkansas", "ar").replace("oklahoma", "ok").replace(",", " ").strip().replaceAll("\\s+", " ");
        return districts.stream().filter(one -> {
            var city = one.city().toLowerCase(Locale.ROOT);
            return words.equals(city) || words.equals(city + " " + one.state().toLowerCase(Locale.ROOT));
        }).toList();
    }

    /** The point that lies so far away in this direction (radians, clockwise from north), near enough for some hundred miles. */
    static Position away(Position from, double metres, double bearing) {
        var latitude = from.latitude() + Math.toDegrees(metres * Math.cos(bearing) / 6_371_008.8);
        var longitude = from.longitude() + Math.toDegrees(
                metres * Math.sin(bearing) / 6_371_008.8 / Math.cos(Math.toRadians(from.latitude())));
        return new Position(Math.round(latitude * 1e7) / 1e7, Math.round(longitude * 1e7) / 1e7);
    }
}
