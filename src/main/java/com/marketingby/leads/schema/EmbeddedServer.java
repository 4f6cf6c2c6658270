package com.marketingby.leads.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The PostgreSQL kept under a folder: started by the first process that needs it, joined by later ones, stopped by the
 * last that leaves, whoever started it. So a worker that ends does not take the database from under another.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Path home;
    private final int port;
    private final @Nullable EmbeddedPostgres started;

    private EmbeddedServer(Path home, int port, @Nullable EmbeddedPostgres started) {
        this.home = home;
        this.port = port;
        this.started = started;
    }

    /**
     * Joins the server that runs on the folder's data, else starts one.
     *
     * @throws DatabaseUnavailable if neither is possible
     */
    static EmbeddedServer startOrJoin(Path home) {
        try {
            Files.createDirectories(home);
            return alone(home, () -> running(home).orElseGet(() -> start(home)));
        } catch (IOException cause) {
            throw refused(home, cause);
        }
    }

    DatabaseAddress address() {
        return addressAt(port);
    }

    @Override
    public void close() {
        try {
            alone(home, () -> {
                stopIfUnused();
                return this;
            });
        } catch (IOException cause) {
            log.warn("The embedded PostgreSQL under {} goes on running: {}", home, cause.getMessage());
        }
    }

    private void stopIfUnused() {
        if (serves(port, dataOf(home)) && usedByOthers()) {
            log.debug("The embedded PostgreSQL on port {} goes on running for others, the last of which stops it",
                    port);
        } else if (started != null) {
            closeStarted(started);
        } else {
            ServerFiles.processId(dataOf(home)).flatMap(ProcessHandle::of).ifPresent(EmbeddedServer::stop);
        }
    }

    private boolean usedByOthers() {
        var jdbc = JdbcClient.create(Database.direct(address(), CONNECT, SILENCE));
        // A connection just closed lingers for some milliseconds; one of another process stays.
        for (var look = 0; look < 20; look++) {
            var others = jdbc.sql("""
                    select count(*) from pg_stat_activity, pg_sleep(0.05)
                    where backend_type = 'client backend' and pid <> pg_backend_pid()
                    """).query(Long.class).single();
            if (others == 0) {
                return false;
            }
        }
        return true;
    }

    private void closeStarted(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException cause) {
            log.warn("The embedded PostgreSQL on port {} did not stop: {}", port, cause.getMessage());
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            log.warn("The embedded PostgreSQL, process {}, has been told to stop and is still at it", server.pid());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<EmbeddedServer> running(Path home) {
        return ServerFiles.port(dataOf(home)).filter(port -> serves(port, dataOf(home)))
                .map(port -> new EmbeddedServer(home, port, null));
    }

    /** Whether the server at a port is the one on this data and not a stranger that took the port of a dead one. */
    private static boolean serves(int port, Path data) {
        try (var connection = Database.direct(addressAt(port), CONNECT, SILENCE).getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show data_directory")) {
            return answer.next() && Path.of(answer.getString(1)).toRealPath().equals(data.toRealPath());
        } catch (SQLException | IOException _) {
            return false;
        }
    }

    private static EmbeddedServer start(Path home) {
        try {
            var port = ServerFiles.reservedPort(home).filter(EmbeddedServer::isFree)
                    .orElseGet(EmbeddedServer::freePort);
            var server = EmbeddedPostgres.builder().setDataDirectory(dataOf(home)).setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile()).setPort(port)
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60)).start();
            ServerFiles.reservePort(home, port);
            return new EmbeddedServer(home, port, server);
        } catch (IOException | IllegalStateException cause) {
            throw refused(home, cause);
        }
    }

    private static DatabaseUnavailable refused(Path home, Exception cause) {
        log.debug("The embedded PostgreSQL under {}", home, cause);
        return new DatabaseUnavailable(
                "The embedded PostgreSQL under %s cannot be started (%s): set DATABASE_URL to a PostgreSQL"
                        .formatted(home, firstLine(cause))
                        + " of version 15 or newer, or LEADS_HOME to another folder.");
    }

    private static String firstLine(Exception cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static <T> T alone(Path home, Supplier<T> action) throws IOException {
        synchronized (EmbeddedServer.class) {
            try (var channel = FileChannel.open(home.resolve("postgres.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); var _ = channel.lock()) {
                return action.get();
            }
        }
    }

    private static Path dataOf(Path home) {
        return home.resolve("postgres");
    }

    private static DatabaseAddress addressAt(int port) {
        return new DatabaseAddress("localhost", port, "postgres", "postgres", null, Map.of("sslmode", "disable"));
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new DatabaseUnavailable("No free port for the embedded PostgreSQL: " + cause.getMessage());
        }
    }
}
