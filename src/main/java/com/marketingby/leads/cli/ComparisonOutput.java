package com.marketingby.leads.cli;

import com.marketingby.leads.schema.SchemaComparison;
import picocli.CommandLine.Option;

/** How a comparison of schemas is printed, and its exit code: 0 as expected, 1 not. */
final class ComparisonOutput {
    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Option(names = "--markdown", description = "As Markdown.")
    private boolean markdown;

    int print(SchemaComparison comparison, Terminal terminal) {
        terminal.print(json ? Json.text(comparison) : markdown ? comparison.markdown() : comparison.text());
        return comparison.holds() ? Exit.DONE : Exit.FAILED;
    }
}
