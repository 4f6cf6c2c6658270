package com.marketingby.leads.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Contact, page choice, evidence and score by JMH, each beside the parsing of the same pages. */
final class Microbenchmarks {
    private Microbenchmarks() {}

    static List<Table> measure() throws RunnerException {
        var results = new Runner(
                new OptionsBuilder().shouldFailOnError(true).verbosity(VerboseMode.SILENT).build()).run();
        var table = new Table("One site of eight pages (JMH)", "what", "µs", "±", "ratio to parsing");
        var parsing = score(results.stream().filter(result -> name(result).equals("ParsingBenchmark.parse")).toList());
        for (var result : results) {
            var score = result.getPrimaryResult().getScore();
            table.row(name(result), "%,.0f".formatted(score),
                    "%,.0f".formatted(result.getPrimaryResult().getScoreError()), "%.2f".formatted(score / parsing));
        }
        return List.of(table);
    }

    private static double score(Collection<RunResult> results) {
        return Median.of(results, result -> result.getPrimaryResult().getScore());
    }

    private static String name(RunResult result) {
        return result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
    }
}
