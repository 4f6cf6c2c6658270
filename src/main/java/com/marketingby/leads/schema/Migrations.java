package com.marketingby.leads.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migrations of the folder {@code migrations/}, applied in order to one database. */
public final class Migrations {
    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final int ATTEMPTS = 60;
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";

    private final DataSource direct;
    private final String database;
    private final Flyway flyway;

    /** Uses connections of its own, outside the pool: a migration leaves settings behind in its session. */
    public Migrations(Database database) {
        this(database.direct(), database.toString(), MigrationVersion.LATEST);
    }

    Migrations(DataSource direct, String database, MigrationVersion last) {
        this.direct = direct;
        this.database = database;
        this.flyway = Flyway.configure().dataSource(direct).locations("classpath:db/migration")
                .failOnMissingLocations(true).baselineOnMigrate(true).baselineVersion(MigrationVersion.fromVersion("0"))
                .outOfOrder(true).target(last)
                .initSql("set lock_timeout = '800ms'; set client_min_messages = warning; set time zone 'UTC'")
                // A lock held in a transaction would make CREATE INDEX CONCURRENTLY wait for its own session.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false")).load();
    }

    /** The migrations not applied yet, those that failed included, such as {@code V1 shared tables}. */
    public List<String> pending() {
        return Stream.of(flyway.info().all()).filter(info -> !info.getState().isApplied() || info.getState().isFailed())
                .map(Migrations::label).toList();
    }

    /** What {@link #migrate} would do; nothing is touched. */
    public MigrationPlan plan() {
        return new Planner(direct).plan(database, pending());
    }

    /**
     * Applies what is pending and says what that was. A lock that is not to be had within 800 ms is given up, so that nobody
     * queues behind it, and asked for again a second later.
     *
     * @throws MigrationRefused before anything is changed, if something stands in the way or values would move without a backup
     */
    public List<String> migrate(boolean backupTaken) {
        if (pending().isEmpty()) {
            return List.of();
        }
        var plan = plan();
        if (!plan.obstacles().isEmpty()) {
            throw MigrationRefused.obstructed(plan);
        }
        if (plan.valuesMoved() > 0 && !backupTaken) {
            throw MigrationRefused.withoutBackup(plan);
        }
        return apply();
    }

    private List<String> apply() {
        var before = pending();
        for (var attempt = 1;; attempt++) {
            try {
                forgetFailures();
                flyway.migrate();
                return minus(before, pending());
            } catch (FlywayException failure) {
                if (attempt == ATTEMPTS || !isBusy(failure)) {
                    throw failure;
                }
                log.info("A table is in use for longer than a migration may wait; trying again in a second");
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    /** Every migration outside a transaction is written to go on from where it failed, so its failure is no reason to stop. */
    private void forgetFailures() {
        var jdbc = JdbcClient.create(direct);
        if (jdbc.sql("select to_regclass('flyway_schema_history') is not null").query(Boolean.class).single()) {
            jdbc.sql("delete from flyway_schema_history where not success").update();
        }
    }

    private static boolean isBusy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && Set.of(LOCK_NOT_AVAILABLE, DEADLOCK).contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> minus(List<String> before, List<String> after) {
        var done = new ArrayList<>(before);
        done.removeAll(after);
        return done;
    }

    private static String label(MigrationInfo migration) {
        return "V" + migration.getVersion() + " " + migration.getDescription();
    }
}
