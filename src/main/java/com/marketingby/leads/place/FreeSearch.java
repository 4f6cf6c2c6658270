package com.marketingby.leads.place;

import com.marketingby.leads.geo.Rectangle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches for ids only, all pages of a rectangle at once, for nothing. */
final class FreeSearch {
    private static final int MOST_PAGES = 3;
    private static final int MOST_RESULTS = 60;

    private final NewPlaces places;
    private final Duration tokenDelay;
    private final Pause pause;

    FreeSearch(NewPlaces places, Duration tokenDelay, Pause pause) {
        this.places = places;
        this.tokenDelay = tokenDelay;
        this.pause = pause;
    }

    Answer<Ids> ids(Budget budget, SearchArea area, Rectangle rectangle, @Nullable String type) {
        var search = new Search(area.words(), type, rectangle, CirclePart.around(rectangle));
        return turn(budget, search, null, new ArrayList<>());
    }

    private Answer<Ids> turn(Budget budget, Search search, @Nullable String token, List<List<String>> pages) {
        return places.ids(budget, search, token).then(page -> {
            pages.add(page.results());
            var next = page.nextToken();
            if (next == null || pages.size() == MOST_PAGES) {
                return new Answer.Given<>(seen(pages, next != null));
            }
            waitForToken();
            return turn(budget, search, next, pages);
        });
    }

    private void waitForToken() {
        try {
            pause.of(tokenDelay);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Ids seen(List<List<String>> pages, boolean more) {
        var once = new HashSet<String>();
        var shown = pages.stream().mapToInt(List::size).sum();
        return new Ids(pages.stream().map(page -> page.stream().filter(once::add).toList()).toList(),
                more || shown >= MOST_RESULTS);
    }
}
