package com.marketingby.leads.cli;

import com.marketingby.leads.lead.Suppression;
import com.marketingby.leads.lead.Suppression.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which business, and for whom it is suppressed. */
final class SuppressionOptions {
    @Option(names = "--host", paramLabel = "HOST", description = "the host of its website")
    private List<String> hosts = List.of();

    @Option(names = "--email", paramLabel = "ADDRESS", description = "an e-mail address of it")
    private List<String> emails = List.of();

    @Option(names = "--phone", paramLabel = "NUMBER", description = "an American telephone number of it")
    private List<String> phones = List.of();

    @Option(names = "--place", paramLabel = "ID", description = "its place id at Google")
    private List<String> places = List.of();

    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    /** A client or all. */
    private static final class Whom {
        @Option(names = "--client", paramLabel = "ID", converter = RunOptions.Count.class,
                description = "for this client")
        private @Nullable Integer client;

        @Option(names = "--all", description = "for all clients and the agency itself")
        private boolean all;
    }

    @Nullable
    Integer client() {
        return whom.client;
    }

    String whom() {
        return whom.all ? "all" : "client " + whom.client;
    }

    List<Suppression> suppressions(CommandLine command) {
        var all = new ArrayList<Suppression>();
        hosts.forEach(text -> all.add(read(Kind.SITE, text, command)));
        emails.forEach(text -> all.add(read(Kind.EMAIL, text, command)));
        phones.forEach(text -> all.add(read(Kind.PHONE, text, command)));
        places.forEach(text -> all.add(read(Kind.PLACE, text, command)));
        if (all.isEmpty()) {
            throw new ParameterException(command, "say which business: --host, --email, --phone or --place");
        }
        return all;
    }

    private static Suppression read(Kind kind, String text, CommandLine command) {
        return Suppression.of(kind, text).orElseThrow(() -> new ParameterException(command, switch (kind) {
            case SITE -> "'" + text + "' is no host: write clinic.example";
            case EMAIL -> "'" + text + "' is no e-mail address";
            case PHONE -> "'" + text + "' is no American telephone number of ten digits";
            case PLACE -> "'" + text + "' is no place id";
        }));
    }
}
