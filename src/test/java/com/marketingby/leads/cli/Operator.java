package com.marketingby.leads.cli;

import com.marketingby.leads.schema.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Someone who types command lines for a database, with variables and standard input. */
record Operator(Map<String, String> environment, String typed) {

    /** What one command line came to. */
    record Outcome(int exit, String out, String err) {}

    static Operator of(TestDatabase database) {
        return new Operator(Map.of("DATABASE_URL", database.url()), "");
    }

    Operator with(String variable, String value) {
        var more = new HashMap<>(environment);
        more.put(variable, value);
        return new Operator(Map.copyOf(more), typed);
    }

    Operator typing(String text) {
        return new Operator(environment, text);
    }

    Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = LeadScraper.run(arguments, environment,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), new PrintWriter(out, true),
                new PrintWriter(err, true));
        return new Outcome(exit, out.toString(), err.toString());
    }
}
