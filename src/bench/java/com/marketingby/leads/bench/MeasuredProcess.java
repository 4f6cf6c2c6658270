package com.marketingby.leads.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Runs one program at a time to its end, and tells what it took. */
final class MeasuredProcess {
    /** What a shell may have set for other programs, and would change what is measured. */
    private static final Set<String> FOREIGN = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "DYNO", "DATABASE_URL");
    private static final long LONGEST_MINUTES = 30;
    private static final int LOOK_MILLIS = 20;
    /** Of the kernel's clock, whatever its own. */
    private static final double TICKS_PER_SECOND = 100;

    private final Map<String, String> environment;

    MeasuredProcess(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Runs a command and waits for it.
     *
     * @throws IllegalStateException if it ends with a code that is not accepted, or takes more than half an hour
     */
    Usage run(List<String> command, Set<Integer> accepted) throws IOException, InterruptedException {
        var log = Files.createTempFile("lead-scraper-bench", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(FOREIGN);
        builder.environment().putAll(environment);
        var cpu = cpuOfEndedChildren();
        var began = System.nanoTime();
        var process = builder.start();
        try {
            var peak = peakUntilEnd(process, began);
            var wall = (System.nanoTime() - began) / 1e9;
            if (!accepted.contains(process.exitValue())) {
                throw new IllegalStateException("%s ended with %d:%n%s".formatted(String.join(" ", command),
                        process.exitValue(), Files.readString(log)));
            }
            return new Usage(wall, cpuOfEndedChildren() - cpu, peak / 1024.0);
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(log);
        }
    }

    private static long peakUntilEnd(Process process, long began) throws InterruptedException {
        var peak = 0L;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            if (System.nanoTime() - began > TimeUnit.MINUTES.toNanos(LONGEST_MINUTES)) {
                throw new IllegalStateException("%s did not end within %d minutes".formatted(process.info(),
                        LONGEST_MINUTES));
            }
        }
        return peak;
    }

    private static long peakKilobytes(long process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (IOException _) {
            return 0; // It has ended meanwhile.
        }
    }

    /** Seconds of all children that have ended: exact, where a look at a living one misses its end. One child runs at a time. */
    private static double cpuOfEndedChildren() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return LongStream.of(Long.parseLong(fields[13]), Long.parseLong(fields[14])).sum() / TICKS_PER_SECOND;
    }
}
