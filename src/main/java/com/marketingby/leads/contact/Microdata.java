package com.marketingby.leads.contact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads microdata, RDFa Lite and the class names of vCards into things while the page is walked. */
final class Microdata {
    private static final int MOST_THINGS = 500;
    private static final Map<String, String> CARD_PROPERTIES = Map.ofEntries(Map.entry("fn", "name"),
            Map.entry("p-name", "name"), Map.entry("org", "legalName"), Map.entry("p-org", "legalName"),
            Map.entry("street-address", "streetAddress"), Map.entry("p-street-address", "streetAddress"),
            Map.entry("extended-address", "extendedAddress"), Map.entry("p-extended-address", "extendedAddress"),
            Map.entry("locality", "addressLocality"), Map.entry("p-locality", "addressLocality"),
            Map.entry("region", "addressRegion"), Map.entry("p-region", "addressRegion"),
            Map.entry("postal-code", "postalCode"), Map.entry("p-postal-code", "postalCode"),
            Map.entry("p-tel", "telephone"), Map.entry("tel", "telephone"), Map.entry("u-email", "email"),
            Map.entry("email", "email"));

    private record Scope(Element element, Thing thing) {}

    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final List<Thing> things = new ArrayList<>();

    void enter(Element element) {
        var property = element.attr("itemprop");
        if (element.hasAttr("itemscope") || element.hasAttr("itemtype")) {
            open(element, "microdata", element.attr("itemtype"), property);
        } else if (element.hasAttr("typeof")) {
            open(element, "rdfa", element.attr("typeof"), element.attr("property"));
        } else if (!scopes.isEmpty() && !property.isEmpty()) {
            properties(property, element);
        } else if (isOpen("rdfa") && element.hasAttr("property")) {
            properties(element.attr("property"), element);
        } else if (element.hasAttr("class")) {
            card(element);
        }
    }

    void leave(Element element) {
        if (!scopes.isEmpty() && scopes.peek().element().equals(element)) {
            scopes.pop();
        }
    }

    List<Thing> things() {
        return things;
    }

    private boolean isOpen(String method) {
        return !scopes.isEmpty() && scopes.peek().thing().method.equals(method);
    }

    private void open(Element element, String method, String types, String property) {
        if (things.size() >= MOST_THINGS) {
            return;
        }
        var thing = new Thing(method);
        for (var type : Text.GAPS.split(types.strip(), 8)) {
            thing.type(type);
        }
        if (!scopes.isEmpty() && !property.isEmpty()) {
            scopes.peek().thing().add(property.strip(), thing);
        } else {
            things.add(thing);
        }
        scopes.push(new Scope(element, thing));
    }

    private void properties(String names, Element element) {
        for (var name : Text.GAPS.split(names.strip(), 4)) {
            var colon = name.lastIndexOf(':');
            scopes.peek().thing().add(name.substring(colon + 1), value(element));
        }
    }

    private void card(Element element) {
        if (!element.hasAttr("class")) {
            return;
        }
        if (element.hasClass("vcard") || element.hasClass("h-card")) {
            open(element, "vcard", "Card", "");
        } else if (isOpen("vcard") && (element.hasClass("adr") || element.hasClass("p-adr"))) {
            open(element, "vcard", "PostalAddress", "address");
        } else if (element.hasClass("adr") && scopes.isEmpty()) {
            open(element, "vcard", "PostalAddress", "");
        } else if (isOpen("vcard")) {
            for (var name : element.classNames()) {
                var property = CARD_PROPERTIES.get(name);
                if (property != null) {
                    scopes.peek().thing().add(property, value(element));
                }
            }
        }
    }

    private static String value(Element element) {
        for (var attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        var linked = element.attr(element.hasAttr("href") ? "href" : "src");
        return linked.isEmpty() ? ShortText.of(element) : linked;
    }
}
