package com.marketingby.leads.contact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Puts the text nodes of a walk together to lines as a browser would show them. */
final class TextCollector {
    private static final int MOST_LINKS = 3_000;
    private static final int MOST_TEXT = 2_000_000;
    private static final Map<String, Integer> FLAGS = Map.ofEntries(Map.entry("footer", PageText.FOOTER),
            Map.entry("header", PageText.HEADER), Map.entry("nav", PageText.NAV),
            Map.entry("address", PageText.ADDRESS), Map.entry("h1", PageText.HEADING | PageText.H1),
            Map.entry("h2", PageText.HEADING), Map.entry("h3", PageText.HEADING), Map.entry("h4", PageText.HEADING),
            Map.entry("article", PageText.ARTICLE), Map.entry("ul", PageText.LIST));

    private record Open(Element element, int flags) {}

    private record OpenLink(Element element, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<PageText.Link> links = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<OpenLink> openLinks = new ArrayDeque<>();
    private int[] starts = new int[256];
    private int[] flags = new int[256];
    private int lines = 1;
    private boolean seam;

    void enter(Element element) {
        var name = element.normalName();
        breakFor(element, name);
        var flag = flagOf(element, name);
        if (flag != 0) {
            open.push(new Open(element, flag | flagsNow()));
        }
        if ((name.equals("a") || name.equals("area")) && links.size() < MOST_LINKS) {
            openLinks.push(new OpenLink(element, text.length()));
        }
        if (isFaxIcon(element, name)) {
            append(" Fax: ");
        }
    }

    void leave(Element element) {
        var name = element.normalName();
        if (!openLinks.isEmpty() && openLinks.peek().element().equals(element)) {
            links.add(new PageText.Link(element.attr("href").strip(), element.attr("aria-label"),
                    element.className(), openLinks.pop().start(), text.length()));
        }
        if (!open.isEmpty() && open.peek().element().equals(element)) {
            open.pop();
        }
        if (!name.equals("br")) {
            breakFor(element, name);
        }
    }

    void append(String written) {
        var words = Text.withoutEscapes(written);
        var gap = text.isEmpty() || Text.isGap(text.charAt(text.length() - 1));
        var limit = Math.min(words.length(), MOST_TEXT - text.length());
        for (var i = 0; i < limit; i++) {
            var end = endOfWord(words, i, limit);
            if (end == i) {
                if (!gap) {
                    text.append(' ');
                }
                gap = true;
            } else {
                if (seam && !gap) {
                    text.append(Text.SEAM);
                }
                seam = false;
                gap = false;
                text.append(words, i, end);
                i = end - 1;
            }
        }
        flags[lines - 1] |= flagsNow();
    }

    private static int endOfWord(String words, int start, int limit) {
        var end = start;
        while (end < limit && words.charAt(end) > ' ' && words.charAt(end) != '\u00A0') {
            end++;
        }
        return end;
    }

    PageText text() {
        return new PageText(text.toString(), Arrays.copyOf(starts, lines), Arrays.copyOf(flags, lines), links);
    }

    int position() {
        return text.length();
    }

    private void breakFor(Element element, String name) {
        if (name.equals("td") || name.equals("th")) {
            cell();
        } else if (name.equals("br") || element.isBlock() || name.equals("button")) {
            newLine();
        } else {
            seam = true;
        }
    }

    private void cell() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t' && text.charAt(text.length() - 1) != '\n') {
            text.append('\t');
        }
    }

    private void newLine() {
        if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
            return;
        }
        text.append('\n');
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
            flags = Arrays.copyOf(flags, lines * 2);
        }
        starts[lines] = text.length();
        lines++;
    }

    private int flagsNow() {
        return open.isEmpty() ? 0 : open.peek().flags();
    }

    private static int flagOf(Element element, String name) {
        var flag = FLAGS.getOrDefault(name, 0);
        if (flag == 0 && (name.equals("div") || name.equals("section") || name.equals("table"))) {
            return regionOf(element);
        }
        return flag;
    }

    /** Pages without the elements of HTML 5 name their regions by id, class or role. */
    private static int regionOf(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        var names = (element.id() + ' ' + element.className() + ' ' + element.attr("role")).toLowerCase(Locale.ROOT);
        if (names.contains("foot") || names.contains("contentinfo") || names.contains("copyright")) {
            return PageText.FOOTER;
        }
        if (names.contains("topbar") || names.contains("top-bar") || names.contains("masthead")
                || names.contains("site-header") || names.startsWith("header")) {
            return PageText.HEADER;
        }
        return names.contains("blog") || names.contains("testimonial") || names.contains("review")
                ? PageText.ARTICLE
                : 0;
    }

    private static boolean isFaxIcon(Element element, String name) {
        return switch (name) {
            case "i", "span", "svg", "em" -> element.hasAttr("class")
                    && element.className().toLowerCase(Locale.ROOT).contains("-fax");
            case "img" -> element.attr("alt").strip().equalsIgnoreCase("fax");
            default -> false;
        };
    }
}
