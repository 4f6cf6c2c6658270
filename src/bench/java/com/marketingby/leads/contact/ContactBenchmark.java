package com.marketingby.leads.contact;

import com.marketingby.leads.bench.BenchmarkPages;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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

/** One site of eight pages: what reading its contacts costs, pages parsed already, and with the parsing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ContactBenchmark {
    private final ContactReader reader = new ContactReader();
    private List<BenchmarkPages.Source> sources = List.of();
    private List<Document> documents = List.of();

    @Setup
    public void read() throws IOException {
        sources = BenchmarkPages.read();
        documents = sources.stream().map(BenchmarkPages.Source::parse).toList();
    }

    @Benchmark
    public Contacts contacts() {
        return contacts(documents::get);
    }

    @Benchmark
    public Contacts parseAndContacts() {
        return contacts(index -> sources.get(index).parse());
    }

    private Contacts contacts(IntFunction<Document> document) {
        return reader.read(IntStream.range(0, sources.size())
                .mapToObj(index -> reader.view(new HtmlPage(sources.get(index).url(), document.apply(index)), index))
                .toList());
    }
}
