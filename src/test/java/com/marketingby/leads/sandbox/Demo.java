package com.marketingby.leads.sandbox;

import com.marketingby.leads.cli.LeadScraper;
import com.marketingby.leads.schema.Database;
import com.marketingby.leads.schema.DatabaseSettings;
import com.marketingby.leads.schema.Migrations;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs a location job in the sandbox on a database of its own under target: a second time finds nothing new. */
public final class Demo {
    private static final String[] JOB = {"run", "location", "Dallas, TX", "--query", "dentist", "--radius", "5mi",
            "--client", "1"};

    private Demo() {}

    /** Takes another command line than the job's, if it is given one. */
    public static void main(String[] arguments) {
        System.exit(run(arguments.length == 0 ? JOB : arguments));
    }

    private static int run(String[] arguments) {
        try (var sandbox = SandboxServer.open(); var database = Database.open(DatabaseSettings.embedded(home()))) {
            enterClient(database);
            return LeadScraper.run(arguments, environment(sandbox),
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> environment(Sandbox sandbox) {
        var environment = new HashMap<>(System.getenv());
        environment.remove("DATABASE_URL");
        environment.put("LEADS_HOME", home().toString());
        environment.putAll(sandbox.environment());
        return environment;
    }

    private static Path home() {
        return Path.of(System.getenv().getOrDefault("LEADS_HOME", "target/sandbox")).toAbsolutePath();
    }

    /** The client whose leads they are: the web application would have entered it. */
    private static void enterClient(Database database) {
        new Migrations(database).migrate(false);
        JdbcClient.create(database.dataSource())
                .sql("insert into clients (id, name) values (1, 'Clinic marketing') on conflict do nothing").update();
    }
}
