package com.marketingby.leads.contact;

import java.net.URI;
import java.util.List;

/** What one walk over a page has collected; the readers of single fields work on this alone. Only this package looks inside. */
public record PageView(URI url, int index, PageText text, List<Thing> things, List<Hidden> hidden, Head head,
        List<String> comments) {

    /** An e-mail that only an attribute holds, with the position where a reader sees it. */
    record Hidden(String email, String method, int position) {}

    /** How many characters it holds, about. */
    public int size() {
        return text.text.length() + comments.stream().mapToInt(String::length).sum();
    }

    <T> Found<T> found(T value, String method, int start, int end) {
        return new Found<>(new Sourced<>(value, url, method, text.quote(start, end)), this, start, end);
    }

    <T> Found<T> found(T value, String method, String quote) {
        return new Found<>(new Sourced<>(value, url, method, Text.clean(quote)), this, -1, -1);
    }
}
