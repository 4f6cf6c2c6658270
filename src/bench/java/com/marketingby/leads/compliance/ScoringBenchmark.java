package com.marketingby.leads.compliance;

import com.marketingby.leads.bench.BenchmarkPages;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One site of eight pages: what reading its evidence costs, pages parsed already, and what scoring it costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

    private final EvidenceReader reader = new EvidenceReader();
    private final Compliance compliance = new Compliance();
    private final LeadFacts facts = new LeadFacts(List.of("dentist", "health"), "Dentist",
            new TexasVerdict(Residence.IN_TEXAS, List.of("the address names Texas")));
    private List<PageRead> pages = List.of();
    private Evidence evidence = Evidence.none();

    @Setup
    public void read() throws IOException {
        pages = BenchmarkPages.read().stream().map(source -> new PageRead(source.url(), source.parse(), "0", true))
                .toList();
        evidence = evidence();
    }

    @Benchmark
    public Evidence evidence() {
        var read = IntStream.range(0, pages.size()).mapToObj(index -> reader.read(pages.get(index), index == 0)).toList();
        return new Evidence(Transport.HTTPS, read, List.of());
    }

    @Benchmark
    public Assessment score() {
        return compliance.assess(evidence, facts, AT);
    }
}
