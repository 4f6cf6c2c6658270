package com.marketingby.leads.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.marketingby.leads.geo.Position;
import org.jspecify.annotations.Nullable;

/** The body of a text search; all but the token has to be the same for each page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewQuestion(String textQuery, int pageSize, String regionCode, String languageCode,
        Restriction locationRestriction,
        @Nullable String includedType, @Nullable Boolean strictTypeFiltering, @Nullable String pageToken) {
    private static final int PAGE_SIZE = 20;

    record Restriction(Corners rectangle) {}

    record Corners(Position low, Position high) {}

    static NewQuestion of(Search search, @Nullable String token) {
        var cell = search.rectangle();
        var corners = new Corners(new Position(cell.south(), cell.west()), new Position(cell.north(), cell.east()));
        return new NewQuestion(search.words(), PAGE_SIZE, "US", "en", new Restriction(corners), search.type(),
                search.type() == null ? null : true, token);
    }
}
