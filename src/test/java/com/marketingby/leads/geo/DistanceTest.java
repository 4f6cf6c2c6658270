package com.marketingby.leads.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({"10mi, 16093.44", "2.5 km, 2500", "800m, 800", "1MI, 1609.344"})
    void readsWhatPeopleWrite(String text, double metres) {
        assertThat(Distance.parse(text).metres()).isCloseTo(metres, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5mi", "0mi", "ten miles", "10", "", "1e3km", "5 parsec"})
    void refusesWhatIsNoPositiveLengthAndNamesIt(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.parse(text)).withMessageContaining(text)
                .withMessageContaining("10mi");
    }

    @Test
    void isWrittenInMilesAsItIsRead() {
        assertThat(Distance.ofMiles(10)).hasToString("10mi");
        assertThat(Distance.parse(Distance.parse("2.5mi").toString())).isEqualTo(Distance.ofMiles(2.5));
    }
}
