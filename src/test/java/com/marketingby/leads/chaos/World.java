package com.marketingby.leads.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clients, the job that each of them has scheduled, and what came of it. */
final class World {
    private static final String JOB = """
            name: dallas-dentists
            type: location
            client: CLIENT
            query: dentist
            radius: 5mi
            every: 1d
            force: true
            places: SERVICE
            targets:
              - Dallas, TX
              - target: "75201"
                query: pediatric dentist
                radius: 3mi
            """;

    private final JdbcClient database;
    private final Path folder;
    private int clients;

    World(JdbcClient database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** What must be the same for each client. */
    record Result(List<String> leads, List<String> logs) {}

    /** Enters one more client. */
    int newClient() {
        clients++;
        database.sql("insert into clients (id, name) values (:id, 'Clinic marketing')").param("id", clients).update();
        return clients;
    }

    /** The client's job file. */
    Path jobOf(int client) throws IOException {
        return Files.writeString(folder.resolve("client-%d.yml".formatted(client)),
                JOB.replace("CLIENT", String.valueOf(client)).replace("SERVICE", service(client)));
    }

    /** The services of Google take turns. */
    static String service(int client) {
        return client % 2 == 1 ? "legacy" : "new";
    }

    boolean isDone(int client) {
        return database.sql("select exists (select from scrape_runs where client_id = :client and state = 'done')")
                .param("client", client).query(Boolean.class).single();
    }

    int runsOf(int client) {
        return database.sql("select count(*) from scrape_runs where client_id = :client").param("client", client)
                .query(Integer.class).single();
    }

    /** Leads and log rows, but for ids, times, api_calls and cost. */
    Result resultOf(int client) {
        return new Result(lines("""
                select to_jsonb(l) - array['id', 'client_id', 'created_at', 'updated_at', 'scraping_metadata', 'compliance_issues']
                       || jsonb_build_object('issues', regexp_replace(compliance_issues, '^[^\\n]*\\n', ''),
                                             'texas', scraping_metadata -> 'texas')
                  from leads l
                 where client_id = :client
                 order by company, google_place_id
                """, client), lines("""
                select to_jsonb(l) - array['id', 'client_id', 'created_at', 'api_calls', 'cost_usd', 'cost_parts', 'run_id']
                  from scraping_logs l
                 where client_id = :client
                 order by id
                """, client));
    }

    /** Why websites of the client's candidates were not read, and how many: a machine that is too busy for its visits shows here. */
    List<String> unread(int client) {
        return lines("""
                select count(*) || ' x ' || regexp_replace(v.reason, '^https?://\\S+: ', '')
                  from candidates c join site_visits v on v.id = c.visit_id
                 where c.client_id = :client and v.outcome <> 'read'
                 group by regexp_replace(v.reason, '^https?://\\S+: ', '')
                 order by 1 desc
                """, client);
    }

    private List<String> lines(String query, int client) {
        return database.sql(query).param("client", client).query((row, _) -> row.getString(1)).list();
    }
}
