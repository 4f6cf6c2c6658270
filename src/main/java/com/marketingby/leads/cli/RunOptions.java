package com.marketingby.leads.cli;

import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.target.Limits;
import com.marketingby.leads.target.PlacesService;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;
import com.marketingby.leads.target.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that every run takes; what is not given stays null, so that a job file's own values show through. */
final class RunOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--client", paramLabel = "ID", converter = Count.class,
            description = "whose leads they will be, by its id in clients; without it the agency's own")
    @Nullable
    Integer client;

    @Option(names = "--user", paramLabel = "ID", converter = Count.class, description = "who asks, for scraping_logs")
    @Nullable
    Integer user;

    @Option(names = "--query", paramLabel = "WORDS", description = "what to look for, such as dentist")
    @Nullable
    String query;

    @Option(names = "--radius", paramLabel = "DISTANCE", converter = Radius.class,
            description = "how far around: 10mi, 5km (default 10mi, at most 25mi)")
    @Nullable
    Distance radius;

    @Option(names = "--max-leads", paramLabel = "N", converter = Count.class,
            description = "take on at most N new candidates")
    @Nullable
    Integer maxLeads;

    @Option(names = "--max-targets", paramLabel = "N", converter = Count.class,
            description = "work on the first N targets only")
    @Nullable
    Integer maxTargets;

    @Option(names = "--max-api-calls", paramLabel = "N", converter = Count.class,
            description = "send at most N billable calls to Google")
    @Nullable
    Integer maxApiCalls;

    @Option(names = "--max-cost", paramLabel = "USD", converter = Dollars.class,
            description = "spend at most this much on Google, at list price")
    @Nullable
    BigDecimal maxCost;

    @Option(names = "--places", paramLabel = "SERVICE",
            description = "which of Google's services to ask: new (Places API (New), the default) or legacy")
    @Nullable
    PlacesService places;
    @Option(names = "--keep-outside", description = "store businesses outside Texas too")
    boolean keepOutside;

    @Option(names = "--force", description = "visit websites again although they were visited within a day")
    boolean force;

    @Option(names = "--quiet", description = "no progress, only the summary")
    boolean quiet;

    /** The {@link Terminal} looks for it. */
    @Option(names = "--json", description = "one JSON object for each event, a line each, on standard output")
    boolean json;

    /** A request of these options alone. */
    ScrapeRequest request(ScrapeType type, List<String> targets) {
        return request(type, targets, null);
    }

    /** The same, with the digest of the list that further targets stand in. */
    ScrapeRequest request(ScrapeType type, List<String> targets, @Nullable String list) {
        return request(type, targets, null, list);
    }

    /** The same for words that are looked for near a place. */
    ScrapeRequest request(ScrapeType type, List<String> targets, @Nullable String near, @Nullable String list) {
        return new ScrapeRequest(type, targets.stream().map(text -> target(text, query, near, radius)).toList(),
                client, user, null, limits(Limits.NONE), places == null ? PlacesService.NEW : places, keepOutside,
                force, list);
    }

    /** What a job file asks for, with these options before it. */
    ScrapeRequest over(ScrapeRequest job, @Nullable String near) {
        var targets = job.targets().stream()
                .map(target -> target(target.text(), query == null ? target.query() : query,
                        near == null ? target.near() : near, radius == null ? target.radius() : radius))
                .toList();
        return new ScrapeRequest(job.type(), targets, client == null ? job.clientId() : client,
                user == null ? job.userId() : user, job.jobName(), limits(job.limits()),
                places == null ? job.places() : places,
                keepOutside || job.keepOutside(), force || job.force());
    }

    private Target target(String text, @Nullable String words, @Nullable String near, @Nullable Distance around) {
        try {
            return Target.asked(text, words, near, around);
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(command.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private Limits limits(Limits otherwise) {
        return new Limits(maxLeads == null ? otherwise.leads() : maxLeads,
                maxTargets == null ? otherwise.targets() : maxTargets,
                maxApiCalls == null ? otherwise.apiCalls() : maxApiCalls, maxCost == null ? otherwise.cost() : maxCost);
    }

    /** Reads a whole number from 1. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9]\\d{0,8}")) {
                throw new TypeConversionException("'" + text + "' is not a whole number from 1");
            }
            return Integer.valueOf(text);
        }
    }

    /** Reads a distance. */
    static final class Radius implements ITypeConverter<Distance> {
        @Override
        public Distance convert(String text) {
            try {
                return Distance.parse(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }

    /** Reads an amount of US dollars. */
    static final class Dollars implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            if (!text.matches("\\d{1,7}(\\.\\d{1,4})?")) {
                throw new TypeConversionException("'" + text + "' is not an amount in US dollars, such as 5.00");
            }
            return new BigDecimal(text);
        }
    }
}
