package com.marketingby.leads.schema;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own for one measurement, on a server that is named, else on an embedded one. Dropped when closed. */
public final class ScratchDatabase implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final String name = "leads_bench_%d_%d".formatted(ProcessHandle.current().pid(), NUMBER.incrementAndGet());
    private final String server;
    private final Database database;

    private ScratchDatabase(String server) {
        this.server = server;
        server().sql("create database " + name + " template template0").update();
        this.database = Database.open(DatabaseSettings.at(url()));
    }

    /** A database without a table; {@code server} is the URL of any other database there. */
    public static ScratchDatabase empty(Optional<String> server) {
        return new ScratchDatabase(server.orElseGet(() -> TestDatabase.url("postgres")));
    }

    /** A database with all migrations applied. */
    public static ScratchDatabase migrated(Optional<String> server) {
        var scratch = empty(server);
        new Migrations(scratch.database).migrate(false);
        return scratch;
    }

    /** In Heroku's form, for a process that is to use it. */
    public String url() {
        return server.replaceFirst("/[^/?]+(\\?.*)?$", "/" + name + "$1");
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
        server().sql("drop database " + name + " with (force)").update();
    }

    private JdbcClient server() {
        return JdbcClient.create(Database.direct(DatabaseAddress.parse(server), LONGEST, LONGEST));
    }
}
