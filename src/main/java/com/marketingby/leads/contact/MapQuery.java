package com.marketingby.leads.contact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads which address a link to a map, or a map within a page, asks for: {@code google.com/maps/search/?api=1&query=12+Oak+St,+Katy,+TX+77449}. */
final class MapQuery {
    private static final int LONGEST = 2_000;
    private static final Pattern MAP = Pattern.compile(
            "(?:https?:)?//(?:(?:www\\.)?google\\.[a-z.]{2,6}/maps|maps\\.google\\.[a-z.]{2,6}|maps\\.apple\\.com|(?:www\\.)?bing\\.com/maps|(?:www\\.)?waze\\.com)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile(
            "[?&](?:q|query|destination|daddr|address|where1)=([^&#]{8,300})");
    private static final Pattern PATH = Pattern.compile("/maps/(?:place|search|dir/[^/?#]{0,200})/([^/?#]{8,300})");

    /** What a cut through a code leaves at the end. */
    private static final Pattern BROKEN_CODE = Pattern.compile("%[0-9A-Fa-f]?$");

    private MapQuery() {}

    /** The words of the question, which may hold an address; empty where the address leads to no map. */
    static Optional<String> in(String address) {
        var whole = Text.shortened(address.strip(), LONGEST);
        if (!MAP.matcher(whole).matches()) {
            return Optional.empty();
        }
        return Stream.of(ASKED, PATH, MapFrame.PLACE).map(part -> part.matcher(whole)).filter(Matcher::find)
                .map(part -> MapFrame.decoded(BROKEN_CODE.matcher(part.group(1)).replaceFirst(""))).findFirst();
    }
}
