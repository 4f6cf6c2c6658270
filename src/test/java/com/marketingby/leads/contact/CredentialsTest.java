package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @ParameterizedTest
    @ValueSource(strings = {"LICSW", "LMHC", "LCMHC", "LMSW", "LCPC", "LISW", "APRN", "PMHNP-BC", "PMHNP", "FNP",
            "FNP-C", "FAAFP", "FACOG",
            "FACS", "DPM", "D.P.M.", "OTR/L", "CCC-SLP", "RDN", "LAc", "L.Ac.", "DACM", "DVM", "D.V.M.", "LPC-S",
            "Psy.D.", "PharmD", "AuD",
            "EdD", "Ed.D.", "Esq", "Esq.", "PT",
            "LCSW, BCBA", "DDS, MS"})
    void someoneIsNamedWithCredentialsAndIsNotTheBusiness(String credentials) {
        var card = card("<title>Elm Park Clinic</title><h1>Rachel Stanton, " + credentials
                + "</h1><p>Elm Park Clinic is open from Monday to Friday.</p>");
        var person = Objects.requireNonNull(card.person()).value();
        assertThat(person.firstName()).isEqualTo("Rachel");
        assertThat(person.lastName()).isEqualTo("Stanton");
        assertThat(Objects.requireNonNull(card.company()).value()).isEqualTo("Elm Park Clinic");
        assertThat(NameShape.isPersonInFull("Rachel Stanton, " + credentials, "Rachel Stanton")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"© 2026 Rachel Stanton, LICSW | Rachel Stanton, LICSW",
            "© 2026 Ana Diaz, OTR/L, Katy, TX | Ana Diaz, OTR/L", "© 2026 Oak Dental, Katy, TX | Oak Dental",
            "© 2026 Maple Dental, ON | Maple Dental", "© 2026 Oak Dental, NYC | Oak Dental",
            "© 2026 Oak Dental, DFW | Oak Dental", "© 2026 Oak Dental, U.S.A. | Oak Dental",
            "© 2026 Ana Diaz, CHWC | Ana Diaz, CHWC", "© 2026 Ana Diaz, USA | Ana Diaz",
            "© 2026 Oak Dental, PLC | Oak Dental, PLC"})
    void anOwnersCredentialsStayAndThePlaceGoes(String line, String owner) {
        assertThat(CompanyName.copyright(line)).first().extracting(CompanyName.Owner::name).isEqualTo(owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grand Forks, ND 58201", "Oak Park Road", "Austin Texas"})
    void aPlaceHasNone(String words) {
        assertThat(card("<title>Oak Dental</title><p>" + words).person()).isNull();
    }
}
