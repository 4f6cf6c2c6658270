package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the zone is that of the whole JVM")
class SessionZoneTest {
    @Test
    void sessionsRunInUtcWhateverTheZoneOfTheJvm() {
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/Chicago"));
        try (var database = TestDatabase.migrated()) {
            assertThat(database.jdbc().sql("show time zone").query(String.class).single()).isEqualTo("UTC");
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}
