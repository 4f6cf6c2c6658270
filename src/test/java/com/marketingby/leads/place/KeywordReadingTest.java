package com.marketingby.leads.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pediatric clinics in Houston      | pediatric clinics | Houston, TX
            dentist in downtown El Paso Texas | dentist           | downtown El Paso Texas
            dentist 75201                     | dentist           | 75201
            dentist, 75201-1234               | dentist           | 75201
            dentist near 500 Main St, Dallas  | dentist           | 500 Main St, Dallas
            urgent care El Paso, TX           | urgent care       | El Paso, TX
            orthodontist Fort Worth           | orthodontist      | Fort Worth, TX
            chiropractors in Texas            | chiropractors     |
            med spa TX                        | med spa           |
            walk-in clinic                    | walk-in clinic    |
            """)
    void wordsAndPlaceAreToldApart(String text, String words, String place) {
        assertThat(KeywordReading.of(text)).isEqualTo(new KeywordReading(words, Optional.ofNullable(place)));
    }
}
