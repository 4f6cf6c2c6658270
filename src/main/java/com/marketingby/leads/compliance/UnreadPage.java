package com.marketingby.leads.compliance;

import java.util.regex.Pattern;

/**
 * A page that was linked but not read, or not to its end ({@code cut after …}), and why in a few words. One that is gone ({@code 404}, {@code 410}) or that
 * redirected to a page that was read ({@code redirected to …}) leaves nothing in doubt; any other reason does.
 */
public record UnreadPage(String url, String why) {
    private static final Pattern SETTLED = Pattern.compile("\\b4(?:04|10)\\b|not.?found|\\bgone\\b|redirected to",
            Pattern.CASE_INSENSITIVE);

    /** Whether it was read, but not to its end. */
    boolean cut() {
        return why.contains("cut after ");
    }

    boolean settled() {
        return SETTLED.matcher(why).find();
    }
}
