package com.marketingby.leads.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be read: pages of HTML, or the plain text and XML of robots.txt and sitemaps. */
enum ContentKind {
    HTML("text/html|application/xhtml\\+xml"),
    TEXT("text/.*|application/(?:xhtml\\+|rss\\+)?xml");

    private static final List<String> BINARY_STARTS = List.of("%PDF", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff",
            "PK\u0003\u0004", "RIFF", "\u0000");
    private static final int SNIFFED = 512;

    private final Pattern types;

    ContentKind(String types) {
        this.types = Pattern.compile("(?:" + types + ")\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Whether a declared type may be read; an undeclared one is decided by the first bytes. */
    boolean accepts(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.strip();
        return type.isEmpty() || types.matcher(type).matches();
    }

    /** Whether the first bytes can be the beginning of this kind, whatever was declared. */
    boolean fits(byte[] bytes, int count, boolean declared) {
        String start = new String(bytes, 0, Math.min(count, SNIFFED), StandardCharsets.ISO_8859_1);
        return BINARY_STARTS.stream().noneMatch(start::startsWith)
                && (declared || this == TEXT || looksLikeHtml(start));
    }

    private static boolean looksLikeHtml(String start) {
        String text = start.toLowerCase(Locale.ROOT);
        return List.of("<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<p").stream()
                .anyMatch(text::contains);
    }
}
