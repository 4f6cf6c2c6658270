package com.marketingby.leads.contact;

import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The parts of a site's pages that are commented out, read as pages of their own when they are first asked for. */
final class CommentedPage {
    static final String METHOD = "comment";
    private static final int FIRST_INDEX = 1_000;

    private final List<PageView> pages;
    private @Nullable List<PageView> read;

    CommentedPage(List<PageView> pages) {
        this.pages = pages;
    }

    List<PageView> get() {
        if (read == null) {
            read = pages.stream().filter(page -> page.comments().stream().anyMatch(CommentedPage::mayTell))
                    .map(CommentedPage::read).toList();
        }
        return read;
    }

    private static boolean mayTell(String comment) {
        return comment.indexOf('<') >= 0 && (comment.contains("href") || comment.chars().anyMatch(Character::isDigit));
    }

    private static PageView read(PageView page) {
        var html = String.join("<hr>", page.comments().stream().filter(CommentedPage::mayTell).toList());
        return PageWalk.view(new HtmlPage(page.url(), Jsoup.parse(html)), FIRST_INDEX + page.index());
    }
}
