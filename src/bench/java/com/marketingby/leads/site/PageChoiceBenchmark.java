package com.marketingby.leads.site;

import com.marketingby.leads.bench.BenchmarkPages;
import com.marketingby.leads.page.SiteKey;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
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

/** What choosing from the links of eight pages costs, pages parsed already; a visit does so for its home page alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageChoiceBenchmark {
    private static final URI HOME = URI.create("https://clinic.example/");

    private final PageChoice choice = new PageChoice(new SiteKey("clinic.example"), HOME);
    private List<Document> documents = List.of();

    @Setup
    public void read() throws IOException {
        documents = BenchmarkPages.read().stream().map(BenchmarkPages.Source::parse).toList();
    }

    @Benchmark
    public List<List<URI>> choice() {
        return documents.stream().map(choice::from).toList();
    }
}
