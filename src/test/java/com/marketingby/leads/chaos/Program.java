package com.marketingby.leads.chaos;

import com.marketingby.leads.cli.LeadScraper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** The program in processes of its own, which start in a third of the time from a cache of what an earlier process had loaded. */
final class Program {
    private final Path folder;
    private final Path cache;
    private final String classPath;
    private final Map<String, String> environment;

    Program(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.cache = folder.resolve("program.aot");
        this.environment = Map.copyOf(environment);
        this.classPath = packed(folder.resolve("program.jar"));
    }

    /** The class path with its folders in one jar, since the cache takes nothing else. */
    private static String packed(Path jar) {
        var parts = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .toList();
        var arguments = new ArrayList<>(List.of("--create", "--file", jar.toString()));
        parts.stream().filter(Files::isDirectory)
                .forEach(folder -> arguments.addAll(List.of("-C", folder.toString(), ".")));
        if (ToolProvider.findFirst("jar").orElseThrow().run(System.err, System.err,
                arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the classes could not be packed: see above");
        }
        return jar + File.pathSeparator + parts.stream().filter(Files::isRegularFile).map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs one command to its end and remembers what it loaded. */
    int learn(Map<String, String> more, String... arguments) throws IOException, InterruptedException {
        var process = process("-XX:AOTCacheOutput=" + cache, "learning.log", arguments);
        process.environment().putAll(more);
        return process.start().waitFor();
    }

    Process start(String log, String... arguments) throws IOException {
        return process("-XX:AOTCache=" + cache, log, arguments).start();
    }

    private ProcessBuilder process(String cacheOption, String log, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx160m", cacheOption, "-cp", classPath,
                LeadScraper.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return process;
    }
}
