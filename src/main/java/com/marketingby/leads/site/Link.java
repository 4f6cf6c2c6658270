package com.marketingby.leads.site;

import com.marketingby.leads.page.SiteKey;
import com.marketingby.leads.page.WebAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link of a page to a page of the same site that may be opened, and what it is known by. */
record Link(URI url, String words) {
    static final String HOME_KEY = "";
    private static final int LONGEST_WORDS = 80;
    /** Pages for patients, customers and editors, which are none of our business, and those that never end. */
    private static final Pattern CLOSED = Pattern.compile(
            "(?<![\\p{L}\\d])(?:log-?[io]n|log-?in|log-?out|sign-?in|sign-?up|signon|sso|portal|patient-?portal"
                    + "|my-?chart|my-?account|account|register|registration|cart|checkout|basket|wishlist|wp-admin|wp-login|wp-json|xmlrpc|admin"
                    + "|calendar|calendario|ical|feed|rss|tag|author|attachment|search|unsubscribe|iniciar sesi[oó]n|cdn-cgi|share)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_PAGE = Pattern.compile(
            "\\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|zip|rar|gz|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?"
                    + "|mp[34]|m4a|mov|avi|webm|ics|vcf|xml|rss|json|css|js|apk|exe|dmg|eps|ai|psd)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOME = Pattern
            .compile("/?|/(?:index|default|home)(?:\\.(?:html?|php|aspx?|jsp|cfm))?/?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern MARKETING = Pattern.compile("(?:utm_[a-z]+|fbclid|gclid|mc_[a-z]+|_ga|ref)=[^&]*&?",
            Pattern.CASE_INSENSITIVE);

    /** The link, if it leads to a page of the site that may be opened; addressed at the host by which the site answered. */
    static Optional<Link> of(String absolute, String words, URI home, SiteKey site) {
        return WebAddress.link(absolute).filter(site::holds).map(url -> atHomeHost(url, home))
                .map(url -> new Link(url, words.substring(0, Math.min(words.length(), LONGEST_WORDS))))
                .filter(Link::mayBeOpened);
    }

    /** The topic by its words, or else by its path. */
    Optional<Topic> topic() {
        return Topic.of(words).or(() -> Topic.of(path()));
    }

    /** The same for all forms of one address. */
    String key() {
        return keyOf(url);
    }

    static String keyOf(URI url) {
        String path = HOME.matcher(url.getRawPath()).matches() ? HOME_KEY : withoutSlashes(url.getRawPath());
        return path.toLowerCase(Locale.ROOT) + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }

    private boolean mayBeOpened() {
        return !NO_PAGE.matcher(url.getRawPath()).find() && !CLOSED.matcher(path()).find()
                && !CLOSED.matcher(words).find();
    }

    private String path() {
        String raw = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        return URLDecoder.decode(raw.indexOf('%') < 0 ? raw : LONE_PERCENT.matcher(raw).replaceAll("%25"),
                StandardCharsets.UTF_8);
    }

    private static String withoutSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    static URI atHomeHost(URI url, URI home) {
        String query = url.getRawQuery() == null ? "" : MARKETING.matcher(url.getRawQuery()).replaceAll("");
        return URI.create(home.getScheme() + "://" + home.getRawAuthority() + url.getRawPath()
                + (query.isEmpty() ? "" : "?" + query));
    }
}
