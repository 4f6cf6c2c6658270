package com.marketingby.leads.lead;

import com.marketingby.leads.bench.Median;
import com.marketingby.leads.bench.Table;
import com.marketingby.leads.candidate.Ending;
import com.marketingby.leads.schema.ScratchDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Rows a second: leads written as the qualify step writes them, beside plain inserts of the same rows into a table like {@code leads}. */
public final class LeadWritingBenchmark {
    private static final int CHUNK = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LeadStore leads;
    private final TransactionTemplate chunk;
    private final TransactionTemplate savepoint;

    private LeadWritingBenchmark(JdbcClient database, PlatformTransactionManager transactions) {
        this.leads = new LeadStore(database, JSON, new Suppressions(database, JSON));
        this.chunk = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Rows a second of one run. */
    private record Pace(double saved, double known, double plain, double conflicting) {}

    /** Writes so many leads in each of the runs, on a scratch database of the server that is named, else of an embedded one. */
    public static Table measure(Optional<String> server, int rows, int runs) throws SQLException {
        var paces = new ArrayList<Pace>();
        try (var database = ScratchDatabase.migrated(server)) {
            var store = new LeadWritingBenchmark(database.jdbc(), new JdbcTransactionManager(database.dataSource()));
            var plain = new PlainInserts(database.dataSource(), JSON);
            // The first run warms both up.
            for (var run = 0; run <= runs; run++) {
                database.jdbc().sql("truncate leads, plain_leads cascade").update();
                var pace = run % 2 == 0 ? new Pace(store.write(run, rows, Fate.SAVED),
                        store.write(run + 1_000, rows, Fate.KNOWN), plain.write(rows), plain.write(rows))
                        : plainFirst(store, plain, run, rows);
                paces.add(pace);
            }
        }
        return table(rows, paces.subList(1, paces.size()));
    }

    /** Neither always works after the other's checkpoints. */
    private static Pace plainFirst(LeadWritingBenchmark store, PlainInserts plain, int run, int rows)
            throws SQLException {
        var inserted = plain.write(rows);
        var conflicting = plain.write(rows);
        return new Pace(store.write(run, rows, Fate.SAVED), store.write(run + 1_000, rows, Fate.KNOWN), inserted,
                conflicting);
    }

    /** Rows a second of the chunks' transactions; their leads are made beforehand. */
    private double write(long run, int rows, Fate expected) {
        var nanos = 0L;
        for (var first = 0; first < rows; first += CHUNK) {
            var verdicts = IntStream.range(first, Math.min(rows, first + CHUNK))
                    .<Verdict>mapToObj(number -> new Verdict.Keep(number, InventedLead.of(run, number), null)).toList();
            var began = System.nanoTime();
            var endings = chunk.execute(_ -> {
                leads.lock(null);
                return savepoint.execute(_ -> leads.save(run, null, verdicts));
            });
            nanos += System.nanoTime() - began;
            requireAll(expected, endings);
        }
        return rows * 1e9 / nanos;
    }

    private static void requireAll(Fate expected, List<Ending> endings) {
        for (var ending : endings) {
            if (!ending.outcome().equals(expected.written())) {
                throw new IllegalStateException("%s was to be %s".formatted(ending, expected.written()));
            }
        }
    }

    private static Table table(int rows, List<Pace> paces) {
        var plain = Median.of(paces, Pace::plain);
        var table = new Table("Writing %,d leads of %,d characters of metadata, medians of %d".formatted(rows,
                JSON.writeValueAsString(InventedLead.of(1, 1).scrapingMetadata()).length(), paces.size()), "what",
                "rows/s", "ratio");
        add(table, "LeadStore.save, new leads", Median.of(paces, Pace::saved), plain);
        add(table, "LeadStore.save, the same again: known", Median.of(paces, Pace::known), plain);
        add(table, "plain insert, batches of %d (baseline)".formatted(PlainInserts.BATCH), plain, plain);
        add(table, "plain insert, the same again: on conflict do nothing", Median.of(paces, Pace::conflicting), plain);
        return table;
    }

    private static void add(Table table, String what, double pace, double baseline) {
        table.row(what, "%,.0f".formatted(pace), "%.2f".formatted(pace / baseline));
    }
}
