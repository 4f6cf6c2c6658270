package com.marketingby.leads.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.marketingby.leads.lead.LeadWritingBenchmark;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;

/** Repeats the README's figures, each beside a baseline of the same run: {@code mvn -Pbench verify -DskipTests}. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Takes its wishes from the system properties {@code leads.bench.…}; ends with 2 where a part is asked for that is none. */
    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var wishes = Wishes.fromSystemProperties();
        var parts = parts(wishes);
        var wanted = wishes.only().map(List::of).orElseGet(() -> List.copyOf(parts.keySet()));
        if (!parts.keySet().containsAll(wanted)) {
            System.err.println("leads.bench.only=%s is no part; the parts are %s".formatted(wanted.getFirst(),
                    String.join(", ", parts.keySet())));
            System.exit(2);
        }
        System.out.println(machine());
        for (var part : wanted) {
            System.out.println("\nmeasuring: " + part + " …");
            parts.get(part).call().forEach(System.out::println);
        }
        System.out.println("coverage of places and its price: mvn verify -Dit.test=TexasAreasIT");
    }

    private static Map<String, Callable<List<Table>>> parts(Wishes wishes) {
        var parts = new LinkedHashMap<String, Callable<List<Table>>>();
        parts.put("whole", () -> new WholePath(wishes).measure());
        parts.put("jmh", Microbenchmarks::measure);
        parts.put("writing",
                () -> List.of(LeadWritingBenchmark.measure(wishes.database(), wishes.rows(), wishes.runs())));
        parts.put("start", () -> List.of(new StartUp(wishes).measure()));
        return parts;
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%d cores, %s, Java %s, load average %.1f before the start (quote figures of a quiet machine)".formatted(
                system.getAvailableProcessors(), System.getProperty("os.arch"), System.getProperty("java.version"),
                system.getSystemLoadAverage());
    }
}
