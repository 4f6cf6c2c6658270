package com.marketingby.leads.contact;

/** A value as it was met, with its span in the page's text, or -1 where it stands in no text. */
record Found<T>(Sourced<T> sourced, PageView page, int start, int end) {

    T value() {
        return sourced.value();
    }

    String method() {
        return sourced.method();
    }

    Found<T> as(String method) {
        return new Found<>(new Sourced<>(value(), sourced.page(), method, sourced.quote()), page, start, end);
    }

    boolean inText() {
        return start >= 0;
    }

    boolean in(int flag) {
        return inText() && page.text().is(line(), flag);
    }

    int line() {
        return page.text().lineAt(Math.max(0, start));
    }
}
