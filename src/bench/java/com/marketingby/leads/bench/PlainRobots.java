package com.marketingby.leads.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The paths that a robots.txt closes to everybody, by their beginnings; no more of its language is understood. */
record PlainRobots(List<String> closed) {

    static PlainRobots parse(String text) {
        var closed = new ArrayList<String>();
        var everybody = false;
        for (var line : text.lines().map(String::strip).toList()) {
            var field = line.split("\\s*:\\s*", 2);
            if (field.length == 2) {
                switch (field[0].toLowerCase(Locale.ROOT)) {
                    case "user-agent" -> everybody = field[1].equals("*");
                    case "disallow" -> closed.addAll(everybody && !field[1].isEmpty() ? List.of(field[1]) : List.of());
                    default -> {}
                }
            }
        }
        return new PlainRobots(closed);
    }

    boolean allow(String path) {
        return closed.stream().noneMatch(path::startsWith);
    }
}
