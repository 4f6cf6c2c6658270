package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.geo.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexasGateTest {
    private final TexasGate gate = new TexasGate();

    @ParameterizedTest
    @CsvSource({"TX,75201,32.7767,-96.7970,+12145550100,IN_TEXAS", "Texas,,,,,IN_TEXAS", ",75201,,,,IN_TEXAS",
            ",,32.7767,-96.7970,,IN_TEXAS", "TX,73960,36.502,-102.0,,IN_TEXAS", "TX,75501,33.43,-94.042,,IN_TEXAS",
            "AR,71854,33.43,-94.044,,OUTSIDE", "TX,71854,,,,CONFLICT", "OK,75201,,,,CONFLICT",
            "TX,75201,40.7128,-74.0060,,CONFLICT", "NM,,31.7965,-106.60,,OUTSIDE", "TX,75501,33.44,-94.02,,IN_TEXAS",
            ",79922,,,,BORDER", ",79922,31.86,-106.50,,IN_TEXAS", ",,33.43,-94.043,,BORDER", "TX,79922,,,,IN_TEXAS",
            ",,,,+17135550100,UNKNOWN", ",,,,,UNKNOWN", "USA,,,,,UNKNOWN", ",77101,,,,UNKNOWN",
            "TX,,,,+18005550100,IN_TEXAS", "TX,77002,,,+16215550100,IN_TEXAS", "Oklahoma,73101,,,,OUTSIDE"})
    void addressPositionAndTelephoneAreWeighed(@Nullable String state, @Nullable String zip, @Nullable Double latitude,
            @Nullable Double longitude, @Nullable String phone, Residence residence) {
        var position = latitude == null || longitude == null ? null : new Position(latitude, longitude);
        assertThat(gate.judge(state, zip, position, phone).residence()).isEqualTo(residence);
    }

    @Test
    void theReasonsNameEverySign() {
        assertThat(gate.judge("TX", "71854", null, "+16215550100").reasons()).containsExactly(
                "the address names Texas", "ZIP 71854 is not in Texas", "note: area code 621 is a Texas one");
    }
}
