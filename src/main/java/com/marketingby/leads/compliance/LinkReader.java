package com.marketingby.leads.compliance;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keeps the links of a page that may lead to a notice, each address and text once. */
final class LinkReader {
    private static final int MOST_KEPT = 40;
    static final int LONGEST_TEXT = 120;
    private static final int LONG_TEXT = 60;
    private static final Pattern BOARD = Pattern.compile("\\b(?:tmb|tsbde|tbce|bhec|tdlr|tob|bon|ptot|hhs|dshs)\\b[^/]*"
            + "\\btexas\\.gov|\\btmb\\.state\\.tx\\.us|\\bhhs\\.texas\\.gov");
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern LEADS_TO_A_PAGE = Pattern
            .compile("(?i)(?:https?://|/|\\.|\\?|[\\w%~-]+(?:[/.?]|$)).*");
    private final URI page;
    private final String host;
    private final SentenceReader sentences;
    private final Map<String, LinkSeen> kept = new LinkedHashMap<>();

    LinkReader(URI page, SentenceReader sentences) {
        this.page = page;
        this.host = host(page.toString());
        this.sentences = sentences;
    }

    /** @param words of the link, as far as they are kept */
    void read(Element link, String words) {
        var href = link.attr("href").strip();
        if (href.isEmpty() || href.length() > 500 || kept.size() >= MOST_KEPT || href.startsWith("#")) {
            return;
        }
        var text = text(link, words);
        if (LinkTopics.worthKeeping(text, href)) {
            keep(href, text);
        } else if (href.startsWith("tel:")) {
            sentences.add(Topic.LOCATION, text, null);
        } else if (isOfBoard(href)) {
            sentences.add(Topic.LICENSING_AUTHORITY, text, null);
        }
    }

    private static String text(Element link, String words) {
        var named = words.isEmpty() ? Words.name(link) : words;
        return named.length() > LONGEST_TEXT ? named.substring(0, LONGEST_TEXT) : named;
    }

    private void keep(String href, String text) {
        var target = resolve(href);
        if (target != null) {
            if (isOfBoard(target)) {
                sentences.add(Topic.LICENSING_AUTHORITY, text, null);
            }
            kept.putIfAbsent(target + " " + text, new LinkSeen(target, text, sameSite(target)));
        }
    }

    private @Nullable String resolve(String href) {
        var whole = href.replace(" ", "%20");
        var encoded = whole.indexOf('#') < 0 ? whole : FRAGMENT.matcher(whole).replaceFirst("");
        if (encoded.isEmpty() || !(encoded.startsWith("/") || LEADS_TO_A_PAGE.matcher(encoded).matches())) {
            return null;
        }
        try {
            return page.resolve(encoded).toString();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private boolean sameSite(String target) {
        return host(target).equals(host);
    }

    /** The host without {@code www.}, and its port. */
    private static String host(String url) {
        var lower = url.toLowerCase(Locale.ROOT);
        var scheme = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : 0;
        var start = scheme > 0 && lower.startsWith("www.", scheme) ? scheme + 4 : scheme;
        var end = start;
        while (end < lower.length() && "/?#".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return lower.substring(start, end);
    }

    private static boolean isOfBoard(String address) {
        return (address.contains("texas.gov") || address.contains("tmb.state.tx.us")) && BOARD.matcher(address).find();
    }

    /** Whether a link carries a whole sentence to another site: somebody else's words. */
    static boolean longForeignText(Element link, String words) {
        return words.length() >= LONG_TEXT && link.attr("href").startsWith("http")
                && Words.of(link, LONG_TEXT).length() >= LONG_TEXT;
    }

    List<LinkSeen> kept() {
        return List.copyOf(kept.values());
    }
}
