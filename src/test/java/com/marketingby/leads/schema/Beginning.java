package com.marketingby.leads.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database as one of the three beginnings has it. */
enum Beginning {
    EMPTY,
    PRODUCTION,
    DEVELOPER;

    TestDatabase create() {
        var database = TestDatabase.empty();
        if (this != EMPTY) {
            run(database, text());
        }
        return database;
    }

    static void run(TestDatabase database, String script) {
        new JdbcTemplate(database.dataSource()).execute(script);
    }

    static Migrations upTo(TestDatabase database, String version) {
        return new Migrations(database.database().direct(), "test", MigrationVersion.fromVersion(version));
    }

    private String text() {
        try {
            return new ClassPathResource(name().toLowerCase(Locale.ROOT) + ".sql", Beginning.class)
                    .getContentAsString(UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
