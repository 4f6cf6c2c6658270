package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.card;
import static com.marketingby.leads.contact.Examples.page;
import static com.marketingby.leads.contact.Examples.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ContactReaderTest {
    private static final String TWO_OFFICES = """
            <title>Oak Dental</title>
            <h3>Oak Dental Katy</h3><p>12 Oak St<br>Katy, TX 77449</p><p>Phone: 281-555-0101</p><p>katy@oakdental.com</p>
            <h3>Oak Dental Waco</h3><p>99 Elm Dr<br>Waco, TX 76701</p><p>Phone: 254-555-0102</p><p>Fax: 254-555-0103</p>
            """;

    @Test
    void eachLocationGetsItsOwnContacts() {
        var contacts = site(TWO_OFFICES);
        var waco = contacts.card(new LocationHint(null, "99 Elm Drive", "Waco", "76701", null));
        assertThat(value(waco.phone())).isEqualTo("+12545550102");
        assertThat(value(waco.fax())).isEqualTo("+12545550103");
        assertThat(value(waco.address())).isEqualTo(new PostalAddress("99 Elm Dr", "Waco", "TX", "76701"));
        assertThat(waco.email()).isNull();
        var katy = contacts.card(new LocationHint(null, null, null, null, "+12815550101"));
        assertThat(value(katy.email())).isEqualTo("katy@oakdental.com");
        assertThat(value(contacts.card(LocationHint.none()).phone())).isEqualTo("+12815550101");
    }

    @Test
    void aLocationThatTheSiteDoesNotNameGetsNoOthersAddressOrNumber() {
        var tyler = site(TWO_OFFICES).card(new LocationHint(null, "1 Loop 323", "Tyler", "75701", null));
        assertThat(tyler.address()).isNull();
        assertThat(tyler.phone()).isNull();
        assertThat(value(tyler.company())).isEqualTo("Oak Dental");
    }

    @Test
    void aLandingPageSpeaksForItsOwnLocation() {
        var home = page("/", "<title>Oak Dental</title><p>Call 800-555-0100</p>");
        var katy = page("/katy", "<p>12 Oak St, Katy, TX 77449</p><p>281-555-0101</p>");
        var waco = page("/waco", "<p>99 Elm Dr, Waco, TX 76701</p><p>254-555-0102</p>");
        var contacts = Examples.read(List.of(home, katy, waco));
        var hint = new LocationHint(URI.create("https://oakdental.com/waco"), null, null, null, null);
        assertThat(value(contacts.card(hint).phone())).isEqualTo("+12545550102");
    }

    @Test
    void survivesARoundTripThroughJson() {
        var contacts = site(TWO_OFFICES, "<p>Dr. Ana Diaz, DDS</p><a href='https://facebook.com/oakdental'>f</a>");
        var mapper = JsonMapper.builder().build();
        var json = mapper.writeValueAsString(contacts);
        assertThat(mapper.readValue(json, Contacts.class)).isEqualTo(contacts);
        assertThat(json).hasSizeLessThan(12_000);
    }

    @Test
    void whatIsNotThereIsNull() {
        var card = card("<p>Hello</p>");
        assertThat(card.company()).isNull();
        assertThat(card.email()).isNull();
        assertThat(card.phone()).isNull();
        assertThat(card.address()).isNull();
        assertThat(card.person()).isNull();
        assertThat(Examples.read(List.of()).companies()).isEmpty();
    }

    @Test
    void everyValueSaysWhereItWasRead() {
        var email = Objects.requireNonNull(card("<p>x</p>", "<p>Write to info@oakdental.com</p>").email());
        assertThat(email).isEqualTo(new Sourced<>("info@oakdental.com", URI.create("https://www.oakdental.com/page1"),
                "text", "Write to info@oakdental.com"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"<title>Oak Dental | Home</title>;Oak Dental",
            "<title>Contact Us - Oak Dental</title>;Oak Dental",
            "<meta property='og:site_name' content='Oak & Elm'>;Oak & Elm",
            "<title>Mobile Repair</title><footer>© 2012-2024 River City RV Repair, L.L.C.</footer>;River City RV Repair, L.L.C.",
            "<title>Best Dentist in Katy</title><p>Copyright © 2019 ELM SMILES. All rights reserved.</p><h1>Elm Smiles</h1>;Elm Smiles",
            "<footer>© Elm Smiles, Katy, TX. Website by Pixels</footer>;Elm Smiles",
            "<script type='application/ld+json'>{\"@type\":\"Dentist\",\"name\":\"Elm Smiles\"}</script><title>Home</title>;Elm Smiles",
            "<h1>Welcome to Elm Smiles</h1>;Elm Smiles",
            "<title>Ana Duarte Therapy - Psychotherapy</title><h1>Ana Duarte</h1><footer>Copyright © Ana Duarte 2024</footer>;Ana Duarte Therapy",
            "<img class='logo' src='a.png' alt='Elm Smiles Logo'>;Elm Smiles",
            "<title>Inicio | Clínica Olmo</title><footer>© 2024 Clínica Olmo. Todos los derechos reservados. Diseñado por Pixeles</footer>;Clínica Olmo"})
    void theCompanyIsWhatTheSiteCallsItself(String body, String company) {
        assertThat(value(card(body).company())).isEqualTo(company);
    }

    @Test
    void namesPeopleWithTheirCredentials() {
        assertThat(value(card("<h2>Maria J. Alvarez, DDS, MS</h2>").person()))
                .isEqualTo(new Person("Maria", "Alvarez", "DDS, MS"));
        assertThat(value(card("<p>Meet Dr. Tom O'Neil today</p>").person()))
                .isEqualTo(new Person("Tom", "O'Neil", "Dr."));
    }

    @Test
    void readsHoursBookingLanguagesAndCategory() {
        var card = card("""
                <html lang="en-US"><script type="application/ld+json">{"@type":"Dentist","name":"Oak"}</script>
                <table><tr><td>Monday</td><td>9:00 am - 5:00 pm</td></tr><tr><td>Sunday</td><td>Closed</td></tr></table>
                <a href="/book">Book an appointment</a><p>Se habla español</p>""");
        assertThat(value(card.hours())).isEqualTo("Monday 9:00 am - 5:00 pm; Sunday Closed");
        assertThat(value(card.booking())).isEqualTo("https://www.oakdental.com/book");
        assertThat(card.languages()).extracting(Sourced::value).containsExactly("en", "es");
        assertThat(value(card.category())).isEqualTo("Dentist");
    }

    private static <T> @Nullable T value(@Nullable Sourced<T> sourced) {
        return sourced == null ? null : sourced.value();
    }
}
