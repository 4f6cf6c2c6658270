package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a worker that is starved of time for long is taken for dead")
class OverlappingRunsIT {
    @Test
    void twoProcessesInOneAreaSaveNoBusinessTwiceAndVisitNoSiteAtTheSameTime()
            throws IOException, InterruptedException {
        try (var sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).siteDelay(Duration.ofMillis(30)).start();
                var laboratory = new Laboratory(sandbox)) {
            var dallas = laboratory.start(Laboratory.DALLAS);
            var downtown = laboratory.start("run", "location", "75201", "--query", "dentist", "--radius", "4mi",
                    "--client", "1",
                    "--force");
            for (var run : List.of(dallas, downtown)) {
                assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
                assertThat(run.exitValue()).isZero();
            }
            assertThat(twice(laboratory, "select google_place_id from leads group by 1 having count(*) > 1")).isEmpty();
            assertThat(twice(laboratory, "select company || phone from leads group by 1 having count(*) > 1"))
                    .isEmpty();
            assertThat(twice(laboratory, """
                    select a.site
                      from site_visits a
                      join site_visits b on b.site = a.site and b.id > a.id
                     where b.visited_at - make_interval(secs => b.took_ms / 1000.0) < a.visited_at
                    """)).isEmpty();
            assertThat(laboratory.jdbc().sql("select count(*) from leads").query(Integer.class).single()).isEqualTo(75);
        }
    }

    private static List<String> twice(Laboratory laboratory, String query) {
        return laboratory.jdbc().sql(query).query((row, _) -> row.getString(1)).list();
    }
}
