package com.marketingby.leads.sandbox;

import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the extracted program, so that the JVM writes down what it loads and what runs often, for later starts to begin with (JEP 483, 514 and 515): once for the
 * commands of an operator, which are over before anything has run often, and once for runs. A cache fits only a JVM with the same collector.
 */
final class Training {
    /** Enough for what runs often to be told from the rest: what the JVM did not compile well in this run it hesitates to compile in the next. */
    private static final int SITES = 800;

    /** The JVM takes these from the environment, and the program what it runs on. */
    static final List<String> OF_THE_BUILD = List.of("DYNO", "JAVA_TOOL_OPTIONS", "DATABASE_URL");

    private final Path program;

    Training(Path program) {
        this.program = program;
    }

    /** A command that looks at the database; the one that a release begins with, before it, has to end well, too. */
    void command(Path cache) throws IOException, InterruptedException {
        try (var database = TestDatabase.migrated()) {
            start(List.of(), Map.of(), database, List.of("schema", "migrate"));
            start(List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + cache), Map.of(), database,
                    List.of("logs"));
        }
    }

    /** A run that finds and reads some hundred websites in the sandbox. */
    void run(Path cache) throws IOException, InterruptedException {
        try (var database = TestDatabase.migrated(); var sandbox = Sandbox.with().moreSites(SITES).start()) {
            start(List.of("-Xmx220m", "-XX:AOTCacheOutput=" + cache), sandbox.environment(), database,
                    List.of("run", "location", "Dallas, TX", "--query", "dentist", "--radius", "5mi", "--quiet"));
        }
    }

    /**
     * The database is this process's: what unpacks an embedded one comes from a sealed jar, with whose classes in its cache the program would not start from
     * another folder.
     */
    private void start(List<String> options, Map<String, String> environment, TestDatabase database,
            List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar", program.toString()));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().keySet().removeAll(OF_THE_BUILD);
        process.environment().putAll(environment);
        process.environment().put("DATABASE_URL", database.url());
        var exit = process.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(
                    "The program as it is to be deployed ended with " + exit + " at: " + String.join(" ", arguments));
        }
    }
}
