package com.marketingby.leads.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The one database of a process, open until closed: the one that DATABASE_URL names, else an embedded one. */
public final class Database implements AutoCloseable {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final DatabaseAddress address;
    private final DatabaseSettings settings;
    private final @Nullable EmbeddedServer embedded;
    private final HikariDataSource pool;

    private Database(DatabaseAddress address, DatabaseSettings settings, @Nullable EmbeddedServer embedded) {
        this.address = address;
        this.settings = settings;
        this.embedded = embedded;
        this.pool = new HikariDataSource(poolSettings());
    }

    /**
     * Opens the database of the settings, starting the embedded one where none is named.
     *
     * @throws DatabaseUnavailable if it cannot be reached, or if on Heroku none is named
     */
    public static Database open(DatabaseSettings settings) {
        if (settings.hasUrl()) {
            var address = DatabaseAddress.parse(String.valueOf(settings.url()));
            requireReachable(address, settings.connectTimeout());
            return new Database(address, settings, null);
        }
        if (settings.onHeroku()) {
            throw DatabaseUnavailable
                    .misconfigured("On Heroku the worker needs DATABASE_URL: attach a Heroku Postgres database"
                            + " (heroku addons:attach DATABASE-OF-THE-WEB-APPLICATION).");
        }
        var server = EmbeddedServer.startOrJoin(settings.home());
        return new Database(server.address(), settings, server);
    }

    /** Pooled connections in UTC, at most three in a process. */
    public DataSource dataSource() {
        return pool;
    }

    /** Connections outside the pool and without a time limit on statements, for migrations. */
    public DataSource direct() {
        return direct(address, settings.connectTimeout(), settings.migrationTimeout());
    }

    /** Host, port and name. */
    @Override
    public String toString() {
        return address.toString();
    }

    /** Closes the pool; an embedded server stops unless another process is using it. */
    @Override
    public void close() {
        pool.close();
        if (embedded != null) {
            embedded.close();
        }
    }

    /** @param silence after which a connection is taken for dead: a network that is lost without a word leaves its reader waiting for ever */
    static DataSource direct(DatabaseAddress address, Duration connectTimeout, Duration silence) {
        var properties = address.driverProperties();
        properties.putIfAbsent("ApplicationName", "lead-scraper");
        properties.putIfAbsent("reWriteBatchedInserts", "true");
        properties.putIfAbsent("tcpKeepAlive", "true");
        properties.putIfAbsent("connectTimeout", String.valueOf(connectTimeout.toSeconds()));
        properties.putIfAbsent("loginTimeout", String.valueOf(connectTimeout.toSeconds()));
        properties.putIfAbsent("socketTimeout", String.valueOf(silence.toSeconds()));
        return new DriverManagerDataSource(address.jdbcUrl(), properties);
    }

    /** Throws the one clear line that an operator needs when no connection is to be had. */
    static void requireReachable(DatabaseAddress address, Duration connectTimeout) {
        try (Connection connection = direct(address, connectTimeout, connectTimeout).getConnection()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion(), address);
        } catch (SQLException refused) {
            throw new DatabaseUnavailable(Refusal.of(refused).message(address));
        }
    }

    private static void requireVersion(int major, DatabaseAddress address) {
        if (major < 15) {
            throw new DatabaseUnavailable(
                    "The database %s is PostgreSQL %d; the worker needs 15 or newer: upgrade it.".formatted(address,
                            major));
        }
    }

    private HikariConfig poolSettings() {
        var config = new HikariConfig();
        config.setPoolName("leads");
        config.setDataSource(direct(address, settings.connectTimeout(), settings.longestSilence()));
        config.setConnectionTimeout(settings.connectTimeout().multipliedBy(3).toMillis());
        config.setValidationTimeout(settings.connectTimeout().dividedBy(2).toMillis());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        // A connection that is replaced lives on at the server for a moment, beside the new one: so none is, but for a fault.
        config.setIdleTimeout(0);
        config.setMaxLifetime(0);
        // The driver announces the JVM's own zone at start-up, over any option, so each session is told again.
        config.setConnectionInitSql(
                "set time zone 'UTC'; set idle_in_transaction_session_timeout = %d; set statement_timeout = %d"
                        .formatted(longestPause().toMillis(), settings.statementTimeout().toMillis()));
        return config;
    }

    /** How long the rows of a worker stay locked whose network was lost between two statements; longer than judging a chunk takes. */
    private Duration longestPause() {
        return Duration.ofMillis(Math.clamp(settings.statementTimeout().toMillis(), SHORTEST_PAUSE.toMillis(),
                LONGEST_PAUSE.toMillis()));
    }
}
