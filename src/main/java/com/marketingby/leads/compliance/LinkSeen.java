package com.marketingby.leads.compliance;

import java.util.Locale;

/** A link that may lead to a legal notice: its address, its words, and whether it stays on the site. */
record LinkSeen(String href, String text, boolean sameSite) {

    boolean document() {
        return href.toLowerCase(Locale.ROOT).matches("[^?#]*\\.(?:pdf|docx?|jpe?g|png)(?:[?#].*)?");
    }
}
