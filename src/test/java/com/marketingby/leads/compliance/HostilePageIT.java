package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it measures time")
class HostilePageIT {
    private static final int SIZE = 2_000_000;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void deepNestingAndEndlessPromisesAreReadInBoundedTime() {
        var deep = Examples
                .html("<div>".repeat(20_000) + "guarantee ".repeat(150_000) + "<a href=/privacy>".repeat(5_000));
        assertThat(deep.evidence().pages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr. Ana Diaz, DDS ", "cure ", "we cure cancer ", "free exam ", "guarantee ", "the best ",
            "who guarantees ", "board certified ", "we strive to be the best dentist in ", "rated the highest rated ",
            "waive copay ", "100% safe ", "one of the best ", "insurance plans accepted ", "[", "\"", "© ", "a"})
    @Timeout(20)
    void noWordsMakeReadingSlow(String words) {
        var endless = words.repeat(SIZE / words.length());
        var page = Examples.html("<title>" + endless + "</title><p>" + endless);
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();
        page.evidence();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
}
