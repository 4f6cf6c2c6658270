package com.marketingby.leads.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountiesTest {
    private static final Counties COUNTIES = Counties.ofTexas();

    @ParameterizedTest
    @CsvSource({"75201, Dallas", "77030, Harris", "78701, Travis", "79901, El Paso", "79830, Brewster",
            "78597, Cameron", "79022, Dallam",
            "75501, Bowie", "77550, Galveston", "78040, Webb"})
    void aZipLiesInItsCounty(String zip, String county) {
        assertThat(Gazetteer.ofTexas().zip(zip).flatMap(COUNTIES::at).map(County::name)).contains(county);
    }

    @Test
    void noCountyIsFarFromTexas() {
        assertThat(COUNTIES.at(new Position(40.71, -74.0))).isEmpty();
        assertThat(COUNTIES.all()).hasSize(254).extracting(County::code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("48\\d{3}"));
    }
}
