package com.marketingby.leads.place;

import com.marketingby.leads.place.NewAnswers.FoundPlace;
import com.marketingby.leads.place.NewAnswers.SearchAnswer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Places API (New): text search in a rectangle, whole or ids only, and details. */
final class NewPlaces implements PlaceSearch {
    private static final List<String> FIELDS = List.of("id", "displayName", "formattedAddress", "addressComponents",
            "location", "types", "businessStatus", "internationalPhoneNumber", "nationalPhoneNumber", "websiteUri",
            "rating");
    private static final String DETAILS_MASK = String.join(",", FIELDS);
    private static final String PAGE_MASK = "places." + String.join(",places.", FIELDS) + ",nextPageToken";
    private static final String IDS_MASK = "places.id,nextPageToken";

    private final NewClient client;
    private final Calls calls;
    private final Clock clock;

    NewPlaces(NewClient client, Calls calls, Clock clock) {
        this.client = client;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public GoogleService service() {
        return GoogleService.NEW;
    }

    @Override
    public Answer<Page<Place>> page(Budget budget, Search search, @Nullable String token) {
        return ask(CallKind.SEARCH_PAGE, budget, search, token, PAGE_MASK)
                .then(answer -> new Answer.Given<>(new Page<>(
                        answer.usable().stream().map(place -> place.toPlace(clock.instant())).toList(),
                        answer.nextPageToken())));
    }

    /** One page of place ids, free of charge. */
    Answer<Page<String>> ids(Budget budget, Search search, @Nullable String token) {
        return ask(CallKind.SEARCH_IDS, budget, search, token, IDS_MASK)
                .then(answer -> new Answer.Given<>(new Page<>(
                        answer.usable().stream().map(FoundPlace::id).filter(Objects::nonNull).toList(),
                        answer.nextPageToken())));
    }

    private Answer<SearchAnswer> ask(CallKind kind, Budget budget, Search search, @Nullable String token,
            String mask) {
        return calls.make(budget, kind, "search for '" + search.words() + "'",
                key -> client.search(key, search, token, mask));
    }

    @Override
    public Answer<Place> details(Budget budget, String placeId) {
        return calls.make(budget, CallKind.DETAILS, "details of place " + placeId,
                key -> client.details(key, placeId, DETAILS_MASK).map(found -> found.toPlace(clock.instant())));
    }

    @Override
    public Answer<String> currentId(Budget budget, String placeId) {
        return calls.make(budget, CallKind.DETAILS_ID, "id of place " + placeId,
                key -> client.details(key, placeId, "id").map(FoundPlace::id));
    }
}
