package com.marketingby.leads.sandbox;

/** Text that makes a page large. */
final class Padding {
    private static final String LINE = "<!-- cached fragment: nothing to see here, only bytes that a page builder left behind -->\n";

    private Padding() {}

    static String of(int bytes) {
        return LINE.repeat(bytes / LINE.length());
    }
}
