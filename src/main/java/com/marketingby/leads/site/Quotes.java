package com.marketingby.leads.site;

import com.marketingby.leads.contact.Contacts;
import java.net.URI;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the quotes out of what was read on pages that do not want to be quoted. */
final class Quotes {
    private final JsonMapper json;

    Quotes(JsonMapper json) {
        this.json = json;
    }

    Contacts without(Contacts contacts, Set<URI> silent) {
        JsonNode tree = json.valueToTree(contacts);
        blank(tree, silent);
        return json.treeToValue(tree, Contacts.class);
    }

    private static void blank(JsonNode node, Set<URI> silent) {
        if (node instanceof ObjectNode object && object.has("quote")
                && silent.contains(URI.create(object.path("page").asString("")))) {
            object.put("quote", "");
        }
        node.forEach(child -> blank(child, silent));
    }
}
