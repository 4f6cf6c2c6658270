package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it compares two times")
class SlowWebsitesIT {
    @Test
    void websitesThatHangDoNotSlowTheVisitsOfTheOthers() {
        var usual = secondsUntilOthersWereVisited(0);
        var withHanging = secondsUntilOthersWereVisited(8);
        assertThat(withHanging).as("seconds until all others were visited, without hanging ones %.1f", usual)
                .isLessThan(usual * 1.5 + 2);
    }

    private static double secondsUntilOthersWereVisited(int hanging) {
        try (var sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).hangingSites(hanging).start();
                var laboratory = new Laboratory(sandbox)) {
            assertThat(laboratory.run(Laboratory.DALLAS).exit()).isZero();
            return laboratory.jdbc().sql("""
                    select extract(epoch from max(visited_at) filter (where outcome = 'read')
                                              - min(visited_at - make_interval(secs => took_ms / 1000.0)))
                      from site_visits
                    """).query(Double.class).single();
        }
    }
}
