package com.marketingby.leads.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be measured, from the system properties {@code leads.bench.…}.
 *
 * @param only the one part to run; empty for all
 * @param runs of which the median counts
 * @param hosts a list of websites, one address a line; without it an invented web is served
 * @param badHosts a list with some bad websites among them
 * @param database the server on which scratch databases are made, {@code postgres://…}; without it an embedded one
 * @param sites of the invented web
 * @param rows that are written as leads
 */
record Wishes(Optional<String> only, int runs, Optional<Path> hosts, Optional<Path> badHosts, Optional<String> database,
        int sites, int rows) {

    static Wishes fromSystemProperties() {
        return new Wishes(given("only").filter(part -> !part.equals("all")), number("runs", 3),
                given("hosts").map(Path::of), given("badHosts").map(Path::of), given("database"), number("sites", 500),
                number("rows", 20_000));
    }

    private static Optional<String> given(String name) {
        return Optional.ofNullable(System.getProperty("leads.bench." + name)).filter(value -> !value.isBlank());
    }

    private static int number(String name, int otherwise) {
        return given(name).map(Integer::parseInt).orElse(otherwise);
    }
}
