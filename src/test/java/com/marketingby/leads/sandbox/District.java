package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import java.util.List;

/** A real ZIP code area of a real city, roughly. */
record District(String city, String state, String zip, Position centre, int thousands, Distance spread,
        List<String> areaCodes) {

    static District parse(String line) {
        var column = line.split(",", -1);
        return new District(column[0], column[1], column[2],
                new Position(Double.parseDouble(column[3]), Double.parseDouble(column[4])), Integer.parseInt(column[5]),
                Distance.ofMiles(Double.parseDouble(column[6])), List.of(column[7].split(" ", -1)));
    }
}
