package com.marketingby.leads.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations of the folder {@code migrations/}, applied in order to one database. */
public final class Migrations {
    private final Flyway flyway;

    /** Uses connections of its own, outside the pool: a migration leaves settings behind in its session. */
    public Migrations(DataSource direct) {
        this.flyway = Flyway.configure().dataSource(direct).locations("classpath:db/migration")
                .failOnMissingLocations(true).baselineOnMigrate(true).baselineVersion(MigrationVersion.fromVersion("0"))
                .outOfOrder(true)
                .initSql("set lock_timeout = '800ms'; set client_min_messages = warning; set time zone 'UTC'")
                // A lock held in a transaction would make CREATE INDEX CONCURRENTLY wait for its own session.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false")).load();
    }

    /** The migrations not applied yet, such as {@code V1 shared tables}. */
    public List<String> pending() {
        return Stream.of(flyway.info().pending()).map(Migrations::label).toList();
    }

    /** Applies what is pending and says what that was. */
    public List<String> migrate() {
        return flyway.migrate().migrations.stream().map(done -> "V" + done.version + " " + done.description).toList();
    }

    private static String label(MigrationInfo migration) {
        return "V" + migration.getVersion() + " " + migration.getDescription();
    }
}
