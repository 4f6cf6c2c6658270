package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks the tree of a page once, without recursion, and collects its text, its structured data and what it says of itself. */
final class PageWalk implements NodeFilter {
    private static final Set<String> UNREAD = Set.of("style", "template", "select", "textarea", "object", "canvas",
            "iframe", "video", "audio", "math");
    private static final int MOST_BLOCKS = 50;
    private static final int LONGEST_COMMENT = 20_000;
    private static final int MOST_LOGOS = 10;

    private final TextCollector text = new TextCollector();
    private final Microdata microdata = new Microdata();
    private final List<String> blocks = new ArrayList<>();
    private final List<PageView.Hidden> hidden = new ArrayList<>();
    private final List<String> logos = new ArrayList<>();
    private final List<String> maps = new ArrayList<>();
    private final List<String> mapQueries = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private String title = "";
    private String siteName = "";
    private String author = "";
    private String description = "";
    private String address = "";
    private @Nullable String position;
    private int signs;

    static PageView view(HtmlPage page, int index) {
        var walk = new PageWalk();
        walk.run(page.document());
        var things = new ArrayList<>(JsonLd.read(walk.blocks));
        things.addAll(walk.microdata.things());
        var lang = page.document().children().isEmpty() ? "" : page.document().child(0).attr("lang").strip();
        var head = new Head(walk.title, walk.siteName, walk.author, walk.description, walk.address,
                lang.isEmpty() ? null : lang, walk.logos, walk.maps, walk.mapQueries, walk.position);
        return new PageView(page.url(), index, walk.text.text(), things, walk.hidden, head, walk.comments);
    }

    private void run(Node root) {
        org.jsoup.select.NodeTraversor.filter(this, root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (node instanceof Comment comment && comments.size() < MOST_BLOCKS
                && comment.getData().length() < LONGEST_COMMENT
                && !comment.getData().startsWith("[if")) {
            comments.add(comment.getData());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            text.leave(element);
            microdata.leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var name = element.normalName();
        switch (name) {
            case "script" -> script(element);
            case "title" -> title = title.isEmpty() ? Text.clean(element.wholeText()) : title;
            case "meta" -> meta(element);
            case "link" -> canonical(element);
            case "svg" -> text.enter(element);
            case "img" -> logo(element);
            case "iframe" -> map(element);
            case "div", "span", "p", "strong", "h1", "h2", "h3" -> sign(element);
            default -> {
            }
        }
        if (UNREAD.contains(name) || name.equals("script") || name.equals("title") || name.equals("svg")
                || isConcealed(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        text.enter(element);
        if (element.attributesSize() > 0) {
            attributes(element);
        }
        return FilterResult.CONTINUE;
    }

    private void attributes(Element element) {
        microdata.enter(element);
        var protectedEmail = element.attr("data-cfemail");
        if (!protectedEmail.isEmpty()) {
            var email = HiddenEmails.cloudflare(protectedEmail);
            if (email != null) {
                hidden.add(new PageView.Hidden(email, HiddenEmails.CLOUDFLARE, text.position()));
            }
        }
        if (element.normalName().equals("form") && element.attr("action").indexOf('@') > 0) {
            var email = EmailAddress.ofForm(element.attr("action"));
            if (email != null) {
                hidden.add(new PageView.Hidden(email, "form", text.position()));
            }
        }
    }

    private void script(Element element) {
        if (blocks.size() < MOST_BLOCKS && element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            blocks.add(element.data());
        }
    }

    private void meta(Element element) {
        var property = element.attr("property") + element.attr("name");
        switch (property.toLowerCase(Locale.ROOT)) {
            case "og:site_name" -> siteName = Text.clean(element.attr("content"));
            case "application-name", "apple-mobile-web-app-title" -> siteName = siteName.isEmpty()
                    ? Text.clean(element.attr("content"))
                    : siteName;
            case "description" -> description = Text.clean(element.attr("content"));
            case "og:url" -> address = address.isEmpty() ? element.attr("content").strip() : address;
            case "author" -> author = Text.clean(element.attr("content"));
            case "geo.position", "icbm" -> position = position == null ? Text.clean(element.attr("content")) : position;
            default -> {
            }
        }
    }

    private void canonical(Element element) {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
            address = element.attr("href").strip();
        }
    }

    private void map(Element element) {
        var place = MapFrame.place(element.attr("src"));
        if (place != null && maps.size() < MOST_LOGOS) {
            maps.add(place);
        }
        if (mapQueries.size() < MOST_LOGOS) {
            MapQuery.in(element.attr("src")).ifPresent(mapQueries::add);
        }
    }

    private void logo(Element element) {
        var alt = Text.clean(element.attr("alt"));
        var names = (element.attr("src") + element.className() + element.id() + alt).toLowerCase(Locale.ROOT);
        if (!alt.isEmpty() && logos.size() < MOST_LOGOS && (names.contains("logo") || Signs.around(element))) {
            logos.add(alt);
        }
    }

    private void sign(Element element) {
        if (signs < MOST_LOGOS && Signs.isCalledSign(element)) {
            signs++;
            var words = Signs.words(element);
            if (words != null && logos.size() < MOST_LOGOS) {
                logos.add(words);
            }
        }
    }

    /** Words hidden inside a line confuse programs on purpose; hidden blocks are mostly menus and dialogs that a click opens. */
    private static boolean isConcealed(Element element, String name) {
        return (name.equals("span") || name.equals("b") || name.equals("i") || name.equals("em"))
                && element.hasAttr("style")
                && element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
