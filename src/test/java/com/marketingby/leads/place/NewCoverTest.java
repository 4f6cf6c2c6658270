package com.marketingby.leads.place;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.marketingby.leads.geo.Rectangle;
import com.marketingby.leads.place.CellResult.Split;
import com.marketingby.leads.schema.TestDatabase;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A medical tower: more places at one spot than a search shows. */
class NewCoverTest {
    private static final TestDatabase database = TestDatabase.migrated();
    private static final Rectangle TOWER = new Rectangle(32.790, -96.800, 32.791, -96.799);

    private final WireMockServer google = started();
    private final Laboratory laboratory = new Laboratory(URI.create(google.baseUrl()), Laboratory.KEY);

    private static WireMockServer started() {
        var server = new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        return server;
    }

    @BeforeEach
    void build() {
        google.stubFor(post(urlEqualTo("/v1/places:searchText")).willReturn(okJson("{}")));
        page("$[?(!@.includedType && !@.pageToken)]", 0, 20, "two");
        page("$[?(@.pageToken == 'two')]", 20, 40, "three");
        page("$[?(@.pageToken == 'three')]", 40, 60, "");
    }

    private void page(String question, int from, int to, String next) {
        var places = IntStream.range(from, to).mapToObj("{\"id\": \"p%d\"}"::formatted)
                .collect(Collectors.joining(","));
        google.stubFor(post(urlEqualTo("/v1/places:searchText")).withRequestBody(matchingJsonPath(question))
                .willReturn(okJson("{\"places\": [%s]%s}".formatted(places,
                        next.isEmpty() ? "" : ", \"nextPageToken\": \"" + next + "\""))));
    }

    @AfterEach
    void stop() {
        google.stop();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private Split split() {
        var claim = new CellClaim(1, 1, 1, 1, 0, SearchArea.within(GoogleService.NEW, "clinic", TOWER),
                Cell.open(TOWER, null));
        var result = laboratory.covering(database.jdbc()).search().work(claim, Purse.deep(), _ -> Set.of());
        assertThat(result.change()).isInstanceOf(Split.class);
        return (Split) result.change();
    }

    @Test
    void aCrowdedCellAtTheFloorIsSplitByTypeAndNoneIsPaidForTwice() {
        page("$[?(@.includedType == 'dentist')]", 0, 20, "");
        page("$[?(@.includedType == 'doctor')]", 10, 70, "");
        var children = split().children();
        assertThat(children).extracting(Cell::type).containsExactly("dentist", "doctor");
        assertThat(children.getFirst().crowded()).isFalse();
        assertThat(children.getLast().crowded()).isTrue();
        assertThat(children.getLast().wanted()).isNotNull().satisfies(pages -> assertThat(pages.getFirst())
                .hasSize(50).doesNotContain("p10"));
    }

    @Test
    void placesOfNoKnownTypeKeepTheCellSaturated() {
        page("$[?(@.includedType == 'dentist')]", 0, 59, "");
        var others = split().children().getLast();
        assertThat(others.type()).isNull();
        assertThat(others.crowded()).isTrue();
        assertThat(others.wanted()).isNotNull().satisfies(pages -> assertThat(pages.getLast()).containsExactly("p59"));
    }
}
