package com.marketingby.leads.compliance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks the tree of one page once and hands every node to the readers that it concerns. */
final class PageWalk implements NodeVisitor {
    private static final int MOST_CHARACTERS = 150_000;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_FORMS = 30;
    private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template", "head", "svg",
            "select");
    private static final Set<String> BREAKS = Set.of("br", "td", "th", "label", "button", "option", "summary");
    /** Of these one stands in whatever the pattern after it finds. */
    private static final WordSearch OTHERS = WordSearch.of(List.of("testimonial", "review", "comment", "quote"));
    private static final Pattern OTHERS_WORDS = Pattern.compile(
            "(?:^|[ _-])(?:testimonials?|reviews?|comments?|quotes?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern AFTER_LAST_SLASH = Pattern.compile("^.*/");
    private static final Pattern TYPE = Pattern.compile("\"@type\"\\s*:\\s*(?:\\[\\s*)?\"([A-Za-z:/.]{3,60})\"");

    private final PageRead page;
    private final SentenceReader sentences;
    private final Practitioners practitioners = new Practitioners();
    private final Languages languages = new Languages();
    private final Tags tags = new Tags();
    private final AxeCounter axe = new AxeCounter();
    private final LinkReader links;
    private final Set<String> types = new TreeSet<>();
    private final List<FormSeen> forms = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private @Nullable FormReader form;
    private int characters;
    private int muteDepth;
    private @Nullable Element hiddenBy;
    private @Nullable Element othersSpeakIn;
    private int labelDepth;

    PageWalk(PageRead page) {
        this.page = page;
        this.sentences = new SentenceReader(page.quotable());
        this.links = new LinkReader(page.url(), sentences);
    }

    PageEvidence evidence(boolean home) {
        axe.page(page.document());
        title(page.document().title());
        page.document().traverse(this);
        flush();
        var root = AxeCounter.root(page.document());
        return new PageEvidence(page.url().toString(), page.sha256(), home, characters,
                languages.language(root == null ? "" : root.attr("lang")), links.kept(), forms, tags.all(),
                axe.counts(), sentences.marks(), practitioners.all(), List.copyOf(types));
    }

    private void title(String whole) {
        var title = whole.substring(0, Math.min(whole.length(), LONGEST_TITLE));
        Professions.named(title).ifPresent(profession -> sentences.add(Topic.PROFESSION, title, profession.name()));
        read(title);
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text -> text(text.getWholeText());
            case DataNode data -> data(data);
            case Element element -> enter(element);
            default -> {
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void text(String text) {
        if (muteDepth > 0) {
            return;
        }
        var at = 0;
        while (at < text.length() && characters < MOST_CHARACTERS) {
            var end = endOfWord(text, at);
            if (end > at) {
                block.append(text, at, end);
                characters += end - at;
            } else if (!block.isEmpty() && block.charAt(block.length() - 1) != ' ') {
                block.append(' ');
                characters++;
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int endOfWord(String text, int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '\u00a0') {
            end++;
        }
        return end;
    }

    private void data(DataNode data) {
        var parent = data.parentElement();
        if (parent == null || !parent.nameIs("script")) {
            return;
        }
        var text = data.getWholeData();
        if (parent.attr("type").equalsIgnoreCase("application/ld+json")) {
            var type = TYPE.matcher(text);
            while (type.find() && types.size() < 20) {
                types.add(type.group(1));
            }
        } else {
            tags.read(text);
        }
    }

    private void enter(Element element) {
        var name = element.normalName();
        if (element.isBlock() || BREAKS.contains(name)) {
            flush();
        }
        muteDepth += NO_TEXT.contains(name) ? 1 : 0;
        var linkWords = name.equals("a") ? Words.of(element, LinkReader.LONGEST_TEXT) : "";
        othersSpeakIn = othersSpeakIn == null && othersWords(element, linkWords) ? element : othersSpeakIn;
        if (element.attributesSize() > 0) {
            hiddenBy = hiddenBy == null && hidden(element) ? element : hiddenBy;
            attributes(element);
        }
        named(element, name, linkWords);
        if (hiddenBy == null) {
            axe.element(element, labelDepth > 0, linkWords);
        }
        labelDepth += name.equals("label") ? 1 : 0;
    }

    private void attributes(Element element) {
        if (element.hasAttr("src")) {
            tags.read(element.attr("src"));
        }
        if (element.hasAttr("itemtype") && types.size() < 20) {
            types.add(AFTER_LAST_SLASH.matcher(element.attr("itemtype")).replaceFirst(""));
        }
    }

    private void named(Element element, String name, String linkWords) {
        switch (name) {
            case "noscript", "template" -> hiddenBy = hiddenBy == null ? element : hiddenBy;
            case "a" -> links.read(element, linkWords);
            case "h1" -> headline(element);
            case "form" -> form = forms.size() < MOST_FORMS ? new FormReader(element, page.url()) : null;
            case "input", "textarea", "select" -> field(element);
            default -> {
            }
        }
    }

    private void headline(Element element) {
        var words = Words.of(element, 200);
        Professions.named(words).ifPresent(profession -> sentences.add(Topic.PROFESSION, words, profession.name()));
    }

    private void field(Element element) {
        if (form != null) {
            form.field(element);
        }
    }

    private void leave(Element element) {
        var name = element.normalName();
        if (element.isBlock() || BREAKS.contains(name)) {
            flush();
        }
        muteDepth -= NO_TEXT.contains(name) ? 1 : 0;
        othersSpeakIn = element.equals(othersSpeakIn) ? null : othersSpeakIn;
        hiddenBy = element.equals(hiddenBy) ? null : hiddenBy;
        labelDepth -= name.equals("label") ? 1 : 0;
        if (name.equals("form") && form != null) {
            var seen = form.seen();
            if (seen != null) {
                forms.add(seen);
            }
            form = null;
        }
    }

    private static boolean othersWords(Element element, String linkWords) {
        return switch (element.normalName()) {
            case "blockquote", "q" -> true;
            case "body", "html" -> false;
            case "a" -> element.hasAttr("href") && LinkReader.longForeignText(element, linkWords);
            default -> element.attributesSize() > 0 && element.hasAttr("class")
                    && OTHERS.any(element.className()) && OTHERS_WORDS.matcher(element.className()).find();
        };
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || styledAway(element);
    }

    private static boolean styledAway(Element element) {
        return element.hasAttr("style") && HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    private void flush() {
        if (!block.isEmpty()) {
            for (var sentence : Sentences.in(block.toString())) {
                read(sentence);
            }
            block.setLength(0);
        }
    }

    private void read(String text) {
        var sentence = Sentence.of(text, othersSpeakIn != null);
        languages.read(sentence.lower());
        sentences.read(sentence);
        practitioners.read(sentence);
    }
}
