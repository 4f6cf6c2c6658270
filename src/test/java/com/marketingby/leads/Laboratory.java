package com.marketingby.leads;

import com.marketingby.leads.cli.LeadScraper;
import com.marketingby.leads.sandbox.Sandbox;
import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own, with one client, and a sandbox in place of Google and the web: the program is used as its users do. */
final class Laboratory implements AutoCloseable {
    static final String[] DALLAS = {"run", "location", "Dallas, TX", "--query", "dentist", "--radius", "5mi",
            "--client", "1"};

    private final TestDatabase database = TestDatabase.migrated();
    private final Map<String, String> environment = new HashMap<>();

    /** What one command line came to. */
    record Outcome(int exit, String out, String err) {}

    Laboratory(Sandbox sandbox) {
        environment.putAll(sandbox.environment());
        environment.put("DATABASE_URL", database.url());
        environment.put("LEADS_PAGE_PAUSE", "10ms");
        environment.put("LEADS_PAGE_REQUESTTIME", "5s");
        environment.put("LEADS_PLACE_LEGACY_TOKEN_DELAY", "60ms");
        environment.put("LEADS_PLACE_CALLS_PER_SECOND", "200");
        environment.put("LEADS_HEARTBEAT", "300ms");
        environment.put("LEADS_DEAD_AFTER", "2s");
        jdbc().sql("insert into clients (name) values ('Clinic marketing')").update();
    }

    JdbcClient jdbc() {
        return database.jdbc();
    }

    /** A connection outside any pool: closing it ends its session. */
    Connection connection() throws SQLException {
        return database.database().direct().getConnection();
    }

    Laboratory with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Laboratory without(String name) {
        environment.remove(name);
        return this;
    }

    String databaseUrl() {
        return database.url();
    }

    Outcome run(String... arguments) {
        return run(environment, arguments);
    }

    /** The same beside what the test does, with other settings. */
    CompletableFuture<Outcome> inTheBackground(Map<String, String> settings, String... arguments) {
        var others = new HashMap<>(environment);
        others.putAll(settings);
        return CompletableFuture.supplyAsync(() -> run(others, arguments), Thread.ofPlatform().daemon()::start);
    }

    /** Waits until a question to the database is answered with yes, three minutes at most. */
    void await(String question) throws InterruptedException {
        for (var look = 0; look < 1_800; look++) {
            if (jdbc().sql(question).query(Boolean.class).single()) {
                return;
            }
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("it never came to: " + question);
    }

    private static Outcome run(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = LeadScraper.run(arguments, environment, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Outcome(exit, out.toString(), err.toString());
    }

    /** Starts the program in a process of its own, which heeds SIGINT even where these tests run in a background that does not. */
    Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("env", "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp",
                System.getProperty("java.class.path"),
                LeadScraper.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().clear();
        process.environment().putAll(environment);
        return process.start();
    }

    /** All that must be the same whenever the same is run on the same world, whatever happened on the way. */
    List<String> leads() {
        return lines("""
                select to_jsonb(l) - array['id', 'created_at', 'updated_at', 'scraping_metadata', 'compliance_issues']
                       || jsonb_build_object('issues', regexp_replace(compliance_issues, '^[^\\n]*\\n', ''),
                                             'texas', scraping_metadata -> 'texas')
                  from leads l
                 order by company, google_place_id
                """);
    }

    /** The rows of scraping_logs but for id, times, api_calls and cost. */
    List<String> logs() {
        return lines("""
                select to_jsonb(l) - array['id', 'created_at', 'api_calls', 'cost_usd', 'cost_parts', 'run_id']
                  from scraping_logs l
                 order by id
                """);
    }

    private List<String> lines(String query) {
        return jdbc().sql(query).query((row, _) -> row.getString(1)).list();
    }

    @Override
    public void close() {
        database.close();
    }
}
