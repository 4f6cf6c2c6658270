package com.marketingby.leads.contact;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The first words of an element, read from a bounded number of its nodes so that nested elements cost no more than flat ones. */
final class ShortText implements NodeFilter {
    private static final int MOST_NODES = 60;
    private static final int MOST_TEXT = 400;

    private final StringBuilder text = new StringBuilder();
    private int nodes;

    static String of(Element element) {
        var words = new ShortText();
        NodeTraversor.filter(words, element);
        return Text.clean(words.text.toString());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (nodes > MOST_NODES || text.length() > MOST_TEXT) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText(), 0, Math.min(words.getWholeText().length(), MOST_TEXT));
        } else if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))) {
            text.append('\n');
        }
        return FilterResult.CONTINUE;
    }
}
