package com.marketingby.leads.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often a site says a name; its words are put together when they are first asked for. */
final class Sayings {
    private static final int MOST_TEXT = 60_000;

    private final List<PageView> pages;
    private @Nullable String shown;

    Sayings(List<PageView> pages) {
        this.pages = pages;
    }

    /** In what the pages show, their logos included. */
    int shown(String name) {
        if (shown == null) {
            shown = shown();
        }
        return times(shown, wordsOf(name));
    }

    /** In what the pages show, but not where it begins the longer name. */
    int shownAlone(String name, String other) {
        return shown(name) - (wordsOf(other).startsWith(wordsOf(name)) ? shown(other) : 0);
    }

    /** In what the pages show and in their titles. */
    int anywhere(String name) {
        var words = wordsOf(name);
        return shown(name) + pages.stream().mapToInt(page -> times(words(page.head().title()), words)).sum();
    }

    /** The words of a name without its legal form, in lower case with one space around each. */
    static String wordsOf(String name) {
        return words(CompanyName.withoutLegalForm(name));
    }

    private String shown() {
        var words = new StringBuilder();
        for (var page : pages) {
            words.append(words(Text.shortened(page.text().text, MOST_TEXT)));
            page.head().logos().forEach(logo -> words.append(words(logo)));
        }
        return words.toString();
    }

    private static String words(String text) {
        return Places.words(text.replace("&", " and "));
    }

    private static int times(String text, String words) {
        var times = 0;
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length() - 1)) {
            times++;
        }
        return times;
    }
}
