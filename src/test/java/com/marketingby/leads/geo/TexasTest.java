package com.marketingby.leads.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexasTest {

    @ParameterizedTest
    @CsvSource({"75201,IN", "73301,IN", "77001,IN", "77201,IN", "88510,IN", "73960,IN", "75502,IN", "78701-1234,IN",
            "73949,CROSSING", "75556,CROSSING", "79835,CROSSING", "79837,CROSSING", "79922,CROSSING", "88430,CROSSING",
            "71854,OUT", "73101,OUT", "73959,OUT", "10001,OUT", "88063,OUT", "88401,OUT", "77101,UNKNOWN",
            "00000,UNKNOWN", "7520,UNKNOWN", "K1A 0B1,UNKNOWN", "'',UNKNOWN"})
    void aZipIsOnOneSideOfTheLine(String zip, Texas.Zip side) {
        assertThat(Texas.zip(zip)).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"32.7767,-96.7970,INSIDE", "29.7604,-95.3698,INSIDE", "30.3587,-103.6618,INSIDE",
            "33.43,-94.044,NEAR_BORDER", "33.43,-94.042,NEAR_BORDER", "31.7587,-106.4869,NEAR_BORDER",
            "31.7200,-106.487,OUTSIDE", "27.5064,-99.5075,INSIDE", "31.7965,-106.60,OUTSIDE",
            "28.9444,-95.2886,NEAR_BORDER", "40.7128,-74.0060,OUTSIDE", "33.44,-94.02,OUTSIDE", "33.44,-94.08,INSIDE",
            "36.6,-101.0,OUTSIDE", "25.5,-97.2,OUTSIDE", "26.1118,-97.1681,NEAR_BORDER", "35.2220,-101.8313,INSIDE"})
    void aPositionIsInsideOutsideOrTooNearTheLineToTell(double latitude, double longitude, Texas.Side side) {
        assertThat(Texas.side(new Position(latitude, longitude))).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"621,true", "945,true", "915,true", "713,true", "729,false", "563,false", "575,false", "800,false"})
    void anAreaCodeIsOneOfTheTwentyNineOrNot(String code, boolean texas) {
        assertThat(Texas.areaCode(code)).isEqualTo(texas);
    }
}
