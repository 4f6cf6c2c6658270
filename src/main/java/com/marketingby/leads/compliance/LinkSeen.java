package com.marketingby.leads.compliance;

import java.util.Locale;
import java.util.regex.Pattern;

/** A link that may lead to a legal notice: its address, its words, and whether it stays on the site. */
record LinkSeen(String href, String text, boolean sameSite) {
    private static final Pattern DOCUMENT = Pattern.compile("[^?#]*\\.(?:pdf|docx?|jpe?g|png)(?:[?#].*)?");

    boolean document() {
        return DOCUMENT.matcher(href.toLowerCase(Locale.ROOT)).matches();
    }
}
