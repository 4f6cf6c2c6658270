package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.card;
import static com.marketingby.leads.contact.Examples.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Position;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PositionsTest {
    private static final String CLINIC = """
            <script type="application/ld+json">{"@type": "Dentist", "name": "Oak Dental", "address": {"@type": "PostalAddress",
            "streetAddress": "12 Oak St", "addressLocality": "Katy", "addressRegion": "TX", "postalCode": "77449"},
            "geo": {"@type": "GeoCoordinates", "latitude": %s, "longitude": %s}}</script>""";
    private static final Position KATY = new Position(29.8125, -95.7301);

    private static Position position(String... bodies) {
        return Objects.requireNonNull(card(bodies).position()).value();
    }

    @Test
    void structuredDataGivesThePositionOfItsAddressWithWhereAndHowItWasRead() {
        var found = Objects.requireNonNull(card(CLINIC.formatted("29.8125", "\"-95.7301\"")).position());
        assertThat(found.value()).isEqualTo(KATY);
        assertThat(found.method()).isEqualTo("json-ld");
        assertThat(found.page()).hasToString("https://www.oakdental.com/");
        assertThat(found.quote()).isEqualTo("latitude 29.8125, longitude -95.7301");
    }

    @Test
    void microdataDoesTheSame() {
        assertThat(position("""
                <div itemscope itemtype="https://schema.org/Dentist"><span itemprop="name">Oak Dental</span>
                <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">12 Oak St</span>
                <span itemprop="addressLocality">Katy</span> <span itemprop="addressRegion">TX</span> <span itemprop="postalCode">77449</span></div>
                <div itemprop="geo" itemscope itemtype="https://schema.org/GeoCoordinates"><meta itemprop="latitude" content="29.8125">
                <meta itemprop="longitude" content="-95.7301"></div></div>""")).isEqualTo(KATY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta name='geo.position' content='29.8125;-95.7301'>",
            "<meta name='ICBM' content='29.8125, -95.7301'>"})
    void theHeadOfAPageGivesThePositionOfAnOnlyLocation(String meta) {
        assertThat(position(meta + "<p>12 Oak St, Katy, TX 77449</p>")).isEqualTo(KATY);
        assertThat(site(meta + "<p>12 Oak St, Katy, TX 77449</p>", "<p>99 Elm Dr, Waco, TX 76701</p>")
                .card(new LocationHint(null, "99 Elm Dr", "Waco", "76701", null)).position()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0, 0.00", "0.000, 0.000", "129.8125, -95.7301", "29.8125, -195.7301", "29.8, -95.7",
            "30, -96", "'\"29°\"', -95.7301",
            "null, null"})
    void whatCannotBeADoorIsNotTaken(String latitude, String longitude) {
        assertThat(card(CLINIC.formatted(latitude, longitude)).position()).isNull();
    }

    @Test
    void eachOfTwoOfficesHasItsOwnAndTwoForOneDoorAreNone() {
        var waco = CLINIC.replace("12 Oak St", "99 Elm Dr").replace("Katy", "Waco").replace("77449", "76701");
        var both = site(CLINIC.formatted("29.8125", "-95.7301") + waco.formatted("31.5493", "-97.1467"));
        assertThat(both.card(new LocationHint(null, "99 Elm Dr", "Waco", "76701", null)).position())
                .extracting(Sourced::value)
                .isEqualTo(new Position(31.5493, -97.1467));
        assertThat(card(CLINIC.formatted("29.8125", "-95.7301"), CLINIC.formatted("31.5493", "-97.1467")).position())
                .isNull();
    }

    @Test
    void contactsThatWereStoredBeforePositionsWereReadAreStillRead() {
        var mapper = JsonMapper.builder().build();
        var contacts = site(CLINIC.formatted("29.8125", "-95.7301"));
        var stored = mapper.writeValueAsString(contacts);
        assertThat(mapper.readValue(stored, Contacts.class)).isEqualTo(contacts);
        var older = stored.replaceAll("\"position\":(null|\\{\"value\":\\{[^}]*}[^}]*})", "\"_\":0");
        assertThat(older).doesNotContain("\"position\"");
        assertThat(mapper.readerFor(Contacts.class).<Contacts>readValue(older).card(LocationHint.none()).position())
                .isNull();
    }
}
