package com.marketingby.leads.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the programs that are measured are started. */
final class Programs {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path JAR = Path.of("target", "lead-scraper.jar");
    private static final Path DEPLOYED = Path.of("target", "app", "lead-scraper.jar");
    private static final Path CACHE = Path.of("target", "app", "lead-scraper.aot");

    private Programs() {}

    /** The program as built, with the options that the Procfile gives a worker's JVM. */
    static List<String> leadScraper(String... arguments) throws IOException {
        var program = Files.exists(JAR) ? List.of("-jar", JAR.toString())
                : List.of("-cp", System.getProperty("java.class.path"), "com.marketingby.leads.cli.LeadScraper");
        return command(procfileOptions(), program, arguments);
    }

    /** Whether the profile {@code deploy} has been run. */
    static boolean isDeployed() {
        return Files.exists(DEPLOYED) && Files.exists(CACHE);
    }

    /** The program as deployed, as the README has an operator start it: extracted, with the cache of a command and the quick compiler. */
    static List<String> deployed(String... arguments) {
        return command(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:AOTCache=" + CACHE),
                List.of("-jar", DEPLOYED.toString()), arguments);
    }

    static List<String> plainReader(Path hosts) {
        return command(List.of("-Xmx1g"),
                List.of("-cp", System.getProperty("java.class.path"), PlainReader.class.getName()), hosts.toString());
    }

    /** A JVM that does nothing. */
    static List<String> nothing() throws IOException {
        return command(procfileOptions(), List.of("-version"));
    }

    private static List<String> procfileOptions() throws IOException {
        var worker = Files.readAllLines(Path.of("Procfile")).stream().filter(line -> line.startsWith("worker:"))
                .findFirst().orElseThrow(() -> new IllegalStateException("The Procfile has no line 'worker:'"));
        return List.of(worker.split("\\s+", -1)).stream()
                .filter(word -> word.startsWith("-X") && !word.startsWith("-XX:AOTCache")).toList();
    }

    private static List<String> command(List<String> options, List<String> program, String... arguments) {
        var command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(program);
        command.addAll(List.of(arguments));
        return command;
    }
}
