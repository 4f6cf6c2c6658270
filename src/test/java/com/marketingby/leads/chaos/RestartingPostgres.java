package com.marketingby.leads.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of its own that comes back with its data on the same port. */
final class RestartingPostgres implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    RestartingPostgres(Path folder) throws IOException {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile()).setCleanDataDirectory(false)
                .setServerConfig("max_connections", "60").setPGStartupWait(Duration.ofSeconds(60)).start();
    }

    /** Breaks all connections; returns when the database answers again. */
    void restart() throws IOException {
        server.close();
        server = start();
    }

    String url() {
        return "postgres://postgres:unused@localhost:" + port + "/postgres";
    }

    /** A connection of its own for each question, none of which outlives a restart. */
    JdbcClient jdbc() {
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "unused"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
