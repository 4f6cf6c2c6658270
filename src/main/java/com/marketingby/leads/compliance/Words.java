package com.marketingby.leads.compliance;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an element as a reader of the screen hears them, at most so many. */
final class Words {
    private static final int MOST_NODES = 400;

    private Words() {}

    /** The text inside the element with the names of its pictures, cut after so many characters. */
    static String of(Element element, int most) {
        var words = new StringBuilder();
        element.filter(new Collector(words, most));
        return words.toString().strip();
    }

    /** The first attribute that names an element, or nothing. */
    static String name(Element element) {
        for (var attribute : new String[]{"aria-label", "aria-labelledby", "title", "alt"}) {
            var value = element.attr(attribute);
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static final class Collector implements NodeFilter {
        private final StringBuilder words;
        private final int most;
        private int nodes;

        Collector(StringBuilder words, int most) {
            this.words = words;
            this.most = most;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (words.length() >= most || ++nodes > MOST_NODES) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (depth > 0 && node instanceof Element element) {
                append(name(element));
            }
            return FilterResult.CONTINUE;
        }

        private void append(String text) {
            var stripped = text.strip();
            if (!stripped.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(stripped, 0, Math.min(stripped.length(), most));
            }
        }
    }
}
