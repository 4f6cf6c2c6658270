package com.marketingby.leads.sandbox;

import com.marketingby.leads.schema.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the extracted program once in the sandbox, so that the JVM writes down what it loads and what runs often, for later starts to begin with (JEP
 * 483, 514 and 515). The options after the two paths are the JVM's: a cache fits only a JVM with the same collector.
 */
public final class Training {
    /** Enough for what runs often to be told from the rest: what the JVM did not compile well in this run it hesitates to compile in the next. */
    private static final int SITES = 800;

    private Training() {}

    /** Takes the extracted jar, the cache to write, and the JVM's options. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = List.of(arguments).subList(2, arguments.length);
        var exit = train(Path.of(arguments[0]), Path.of(arguments[1]), options);
        if (exit != 0) {
            System.err.println("The run in the sandbox ended with " + exit
                    + ": the program may start without its cache, which only takes longer.");
        }
        System.exit(0);
    }

    /**
     * The database is this process's: what unpacks an embedded one comes from a sealed jar, with whose classes in its cache the program would not start from
     * another folder.
     */
    private static int train(Path program, Path cache, List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + cache));
        command.addAll(options);
        command.addAll(List.of("-jar", program.toString(), "run", "location", "Dallas, TX", "--query", "dentist",
                "--radius", "5mi", "--quiet"));
        try (var database = TestDatabase.migrated(); var sandbox = Sandbox.with().moreSites(SITES).start()) {
            var process = new ProcessBuilder(command).inheritIO();
            process.environment().keySet().removeAll(List.of("DYNO", "JAVA_TOOL_OPTIONS"));
            process.environment().putAll(sandbox.environment());
            process.environment().put("DATABASE_URL", database.url());
            return process.start().waitFor();
        }
    }
}
