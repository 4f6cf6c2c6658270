package com.marketingby.leads.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** The plain reader's table, written two hundred rows at a time by a thread of its own. */
final class PlainRows implements AutoCloseable {
    private static final int BATCH = 200;

    private final DataSource database;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final List<Future<?>> written = new ArrayList<>();
    private List<PlainSite> batch = new ArrayList<>();

    PlainRows(DataSource database) throws SQLException {
        this.database = database;
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("""
                    create table plain_sites (
                        website    text primary key,
                        company    text,
                        email      text,
                        phone      text,
                        pages      integer not null,
                        began_at   timestamptz not null,
                        written_at timestamptz not null default clock_timestamp()
                    )
                    """);
        }
    }

    synchronized void add(PlainSite site) {
        batch.add(site);
        if (batch.size() == BATCH) {
            hand();
        }
    }

    private void hand() {
        var full = batch;
        batch = new ArrayList<>();
        written.add(writer.submit(() -> {
            write(full);
            return null;
        }));
    }

    private void write(List<PlainSite> sites) throws SQLException {
        try (var connection = database.getConnection(); var insert = insert(connection)) {
            for (var site : sites) {
                insert.setString(1, site.website().toString());
                insert.setString(2, site.company().orElse(null));
                insert.setString(3, site.email().orElse(null));
                insert.setString(4, site.phone().orElse(null));
                insert.setInt(5, site.pages());
                insert.setTimestamp(6, Timestamp.from(site.began()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static PreparedStatement insert(Connection connection) throws SQLException {
        return connection.prepareStatement("""
                insert into plain_sites (website, company, email, phone, pages, began_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (website) do nothing
                """);
    }

    /** Writes what is left; throws what any of the writing threw. */
    @Override
    public synchronized void close() throws InterruptedException, ExecutionException {
        hand();
        writer.close();
        for (var each : written) {
            each.get();
        }
    }
}
