package com.marketingby.leads.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The website of several offices under one brand, with a landing page for each. */
record ChainSite(String brand, List<Profile> offices) implements Website {

    static String path(int office) {
        return "/locations/office-" + (office + 1) + "/";
    }

    @Override
    public Answer get(String path) {
        if (path.equals("/robots.txt")) {
            return Robots.of(Quirk.CHAIN);
        }
        if (path.equals("/") || path.equals("/locations/")) {
            return Answer.html(filled("chain.html", offices.getFirst()));
        }
        return IntStream.range(0, offices.size()).filter(office -> path(office).equals(path)).mapToObj(offices::get)
                .map(office -> Answer.html(filled("chain-office.html", office))).findFirst()
                .orElse(Answer.of(404, "text/html", "<h1>Not found</h1>"));
    }

    private String filled(String page, Profile office) {
        var slots = new HashMap<>(office.slots());
        slots.put("email", office.email());
        slots.put("offices",
                IntStream.range(0, offices.size()).mapToObj(this::entry).collect(Collectors.joining("\n")));
        return Resource.filled("pages/" + page, slots);
    }

    private String entry(int office) {
        var address = offices.get(office).address();
        return "<li><a href=\"%s\">%s, %s</a></li>".formatted(path(office), address.street(), address.city());
    }
}
