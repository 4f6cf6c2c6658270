package com.marketingby.leads.compliance;

import java.util.regex.Pattern;

/** Words that may not be printed of a lead, whoever wrote them. */
final class Wording {
    private static final Pattern NEVER_PRINTED = Pattern.compile("compliant|violation|illegal|certified",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    static String clean(String text) {
        return NEVER_PRINTED.matcher(text).replaceAll("[…]");
    }
}
