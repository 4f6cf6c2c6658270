package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void anEmptyDatabaseGetsEveryTableAndASecondTimeNothing() {
        try (var database = TestDatabase.empty()) {
            var migrations = new Migrations(database.database().direct());
            assertThat(migrations.pending()).startsWith("V1 shared tables");
            assertThat(migrations.migrate()).startsWith("V1 shared tables");
            assertThat(migrations.pending()).isEmpty();
            assertThat(migrations.migrate()).isEmpty();
            database.jdbc().sql("insert into leads (company) values ('Uptown Dental')").update();
        }
    }

    @Test
    void sessionsRunInUtcWhateverTheZoneOfTheJvm() {
        var zone = java.util.TimeZone.getDefault();
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("America/Chicago"));
        try (var database = TestDatabase.migrated()) {
            assertThat(database.jdbc().sql("show time zone").query(String.class).single()).isEqualTo("UTC");
        } finally {
            java.util.TimeZone.setDefault(zone);
        }
    }
}
