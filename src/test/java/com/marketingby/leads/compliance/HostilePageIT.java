package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostilePageIT {

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void deepNestingAndEndlessPromisesAreReadInBoundedTime() {
        var deep = Examples
                .html("<div>".repeat(20_000) + "guarantee ".repeat(150_000) + "<a href=/privacy>".repeat(5_000));
        assertThat(deep.evidence().pages()).hasSize(1);
    }
}
