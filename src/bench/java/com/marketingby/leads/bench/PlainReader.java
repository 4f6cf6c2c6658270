package com.marketingby.leads.bench;

import com.marketingby.leads.schema.Database;
import com.marketingby.leads.schema.DatabaseSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The baseline: what a plain program of an afternoon does with the same list, and nothing else. Virtual threads, the JDK's HTTP client and jsoup; it
 * obeys a simple robots.txt, reads the home page and up to two more, takes the first e-mail and telephone number, and writes a row for each website.
 */
public final class PlainReader {
    private static final int AT_ONCE = 256;

    private PlainReader() {}

    /** Takes the list of websites; DATABASE_URL names the database. */
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var websites = Files.readAllLines(Path.of(arguments[0])).stream().filter(line -> !line.isBlank())
                .map(URI::create).toList();
        try (var database = Database.open(DatabaseSettings.at(System.getenv("DATABASE_URL")));
                var rows = new PlainRows(database.dataSource());
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Duration.ofSeconds(10)).build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var visit = new PlainVisit(client);
            var free = new Semaphore(AT_ONCE);
            for (var website : websites) {
                free.acquire();
                threads.execute(() -> {
                    try {
                        rows.add(visit.read(website));
                    } finally {
                        free.release();
                    }
                });
            }
        }
    }
}
