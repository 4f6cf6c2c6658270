package com.marketingby.leads.compliance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts on one page what rules of axe-core would find in its static HTML; elements hidden in the HTML are passed over. */
final class AxeCounter {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> NO_FIELDS = Set.of("hidden", "submit", "reset", "button", "image");
    private final Map<AxeRule, Count> counts = new EnumMap<>(AxeRule.class);
    private final Set<String> labelled = new HashSet<>();
    private final List<Element> unlabelled = new ArrayList<>();

    void page(Document document) {
        var root = root(document);
        var lang = root == null ? "" : root.attr("lang").strip();
        count(AxeRule.HTML_HAS_LANG, !lang.isEmpty());
        count(AxeRule.HTML_LANG_VALID, lang.isEmpty() || valid(lang));
        count(AxeRule.DOCUMENT_TITLE, !document.title().isBlank()
                || document.select("title").stream().anyMatch(title -> !title.text().isBlank()));
    }

    static @Nullable Element root(Document document) {
        return document.stream().filter(element -> element.nameIs("html")).findFirst().orElse(null);
    }

    private static boolean valid(String lang) {
        var primary = lang.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return LANGUAGES.contains(primary) || primary.matches("[a-z]{3}");
    }

    /** Looks at an element that is not hidden; {@code inLabel} when a label is around it, with its words where it is a link. */
    void element(Element element, boolean inLabel, String linkWords) {
        switch (element.normalName()) {
            case "img" -> count(AxeRule.IMAGE_ALT, element.hasAttr("alt") || named(element) || decorative(element));
            case "input", "textarea", "select" -> field(element, inLabel);
            case "a" -> link(element, linkWords);
            case "button" -> count(AxeRule.BUTTON_NAME, named(element) || !Words.of(element, 20).isEmpty());
            case "iframe", "frame" -> frame(element);
            case "meta" -> viewport(element);
            case "h1" -> count(AxeRule.PAGE_HAS_HEADING_ONE, true);
            case "label" -> labelled.add(element.attr("for"));
            default -> heading(element);
        }
    }

    private void heading(Element element) {
        if (element.attr("role").equals("heading") && element.attr("aria-level").equals("1")) {
            count(AxeRule.PAGE_HAS_HEADING_ONE, true);
        }
    }

    private void link(Element element, String words) {
        if (element.hasAttr("href") && !decorative(element)) {
            count(AxeRule.LINK_NAME, named(element) || !words.isEmpty());
        }
    }

    private void frame(Element element) {
        if (!decorative(element) && !element.attr("tabindex").startsWith("-")) {
            count(AxeRule.FRAME_TITLE, named(element));
        }
    }

    private void field(Element element, boolean inLabel) {
        var type = element.attr("type").toLowerCase(Locale.ROOT);
        if (type.equals("image")) {
            count(AxeRule.INPUT_IMAGE_ALT, named(element) || !element.attr("alt").isBlank());
        }
        if ((NO_FIELDS.contains(type) && element.nameIs("input")) || element.hasAttr("disabled")) {
            return;
        }
        if (inLabel || named(element)) {
            count(rule(element), true);
        } else {
            unlabelled.add(element);
        }
    }

    private static AxeRule rule(Element element) {
        return element.nameIs("select") ? AxeRule.SELECT_NAME : AxeRule.LABEL;
    }

    private void viewport(Element element) {
        if (!element.attr("name").equalsIgnoreCase("viewport")) {
            return;
        }
        var zoomable = true;
        for (var part : element.attr("content").toLowerCase(Locale.ROOT).split("[,;]", -1)) {
            var pair = part.split("=", 2);
            zoomable &= pair.length < 2 || allowsZoom(pair[0].strip(), pair[1].strip());
        }
        count(AxeRule.META_VIEWPORT, zoomable);
    }

    private static boolean allowsZoom(String key, String value) {
        return switch (key) {
            case "user-scalable" -> !value.equals("no") && !value.equals("0");
            case "maximum-scale" -> !value.matches("[01](?:\\.\\d*)?|yes");
            default -> true;
        };
    }

    private static boolean named(Element element) {
        return !element.attr("aria-label").isBlank() || !element.attr("aria-labelledby").isBlank()
                || !element.attr("title").isBlank();
    }

    private static boolean decorative(Element element) {
        var role = element.attr("role");
        return role.equals("presentation") || role.equals("none");
    }

    private void count(AxeRule rule, boolean fine) {
        counts.merge(rule, new Count(1, fine ? 0 : 1), Count::plus);
    }

    /** All counts, once the whole page was seen: labels may stand after their fields. */
    Map<AxeRule, Count> counts() {
        for (var field : unlabelled) {
            var label = !field.id().isEmpty() && labelled.contains(field.id());
            var placeholder = !label && !field.attr("placeholder").isBlank();
            count(rule(field), label || placeholder);
            if (placeholder) {
                count(AxeRule.PLACEHOLDER_ONLY, false);
            }
        }
        unlabelled.clear();
        if (!counts.containsKey(AxeRule.PAGE_HAS_HEADING_ONE)) {
            count(AxeRule.PAGE_HAS_HEADING_ONE, false);
        }
        return counts;
    }
}
