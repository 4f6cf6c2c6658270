package com.marketingby.leads.contact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Recognises the sign of a business at the head of its page by how makers of websites name such elements. */
final class Signs {
    private static final int HIGHEST = 6;
    private static final int MOST_CHILDREN = 4;
    private static final int LONGEST = 80;
    private static final Set<String> HEADS = Set.of("header", "nav");
    /** Of one business: "logos" and "brands" are those of others. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:(?:site|nav|navbar|header|main|custom|mobile|desktop)[-_]{0,2})?(?:logo|brand|branding|title|name)"
                    + "(?:[-_]{1,2}(?:link|text|name|title|img|image|wrap|wrapper|container|box))?");
    private static final Set<String> NO_SIGNS = Set.of("title", "name");

    private Signs() {}

    /** Whether it, or what is around it, is called a sign and stands at the head of the page. */
    static boolean around(Element element) {
        @Nullable
        Element sign = element;
        for (var up = 0; sign != null && up < HIGHEST; up++, sign = sign.parent()) {
            if (isCalledSign(sign)) {
                return standsAtHead(sign);
            }
        }
        return false;
    }

    /** The words of an element that is called a sign, if it stands at the head of the page and leads nowhere. */
    static @Nullable String words(Element element) {
        if (element.childrenSize() > MOST_CHILDREN || !standsAtHead(element)
                || element.closest("a") != null || element.selectFirst("a") != null) {
            return null;
        }
        var words = element.wholeText().strip();
        return words.isEmpty() || words.length() > LONGEST ? null : SignText.name(words);
    }

    static boolean isCalledSign(Element element) {
        if (!element.hasAttr("class")) {
            return false;
        }
        for (var name : Text.SPACES.split(element.className().toLowerCase(Locale.ROOT), 12)) {
            if (NAMES.matcher(name).matches() && !NO_SIGNS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAtHead(Element element) {
        @Nullable
        Element around = element;
        for (var up = 0; around != null && up < HIGHEST; up++, around = around.parent()) {
            if (HEADS.contains(around.normalName())) {
                return true;
            }
        }
        return false;
    }
}
