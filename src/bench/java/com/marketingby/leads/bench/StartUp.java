package com.marketingby.leads.bench;

import com.marketingby.leads.schema.ScratchDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a command costs that has next to nothing to do, beside a JVM that does nothing. */
final class StartUp {
    private static final Set<Integer> WELL = Set.of(0);

    private final Wishes wishes;

    StartUp(Wishes wishes) {
        this.wishes = wishes;
    }

    Table measure() throws IOException, InterruptedException {
        try (var database = ScratchDatabase.migrated(wishes.database())) {
            var process = new MeasuredProcess(Map.of("DATABASE_URL", database.url()));
            var table = new Table("Start-up, medians of " + wishes.runs(), "command", "wall s", "ratio", "CPU s",
                    "resident MB");
            var baseline = median(process, Programs.nothing());
            addTo(table, "java -version (baseline)", baseline, baseline);
            for (var command : commands().entrySet()) {
                addTo(table, command.getKey(), median(process, command.getValue()), baseline);
            }
            return table;
        }
    }

    private static Map<String, List<String>> commands() throws IOException {
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put("--help", Programs.leadScraper("--help"));
        commands.put("logs (asks the database)", Programs.leadScraper("logs"));
        if (Programs.isDeployed()) {
            commands.put("--help, as deployed", Programs.deployed("--help"));
            commands.put("logs, as deployed", Programs.deployed("logs"));
        }
        return commands;
    }

    private Usage median(MeasuredProcess process, List<String> command) throws IOException, InterruptedException {
        // The first start brings the files into the machine's memory.
        process.run(command, WELL);
        var usages = new ArrayList<Usage>();
        for (var run = 0; run < wishes.runs(); run++) {
            usages.add(process.run(command, WELL));
        }
        return new Usage(Median.of(usages, Usage::wall), Median.of(usages, Usage::cpu),
                Median.of(usages, Usage::peakMegabytes));
    }

    private static void addTo(Table table, String name, Usage usage, Usage baseline) {
        table.row(name, "%.2f".formatted(usage.wall()), "%.1f".formatted(usage.wall() / baseline.wall()),
                "%.2f".formatted(usage.cpu()), "%.0f".formatted(usage.peakMegabytes()));
    }
}
