package com.marketingby.leads.cli;

import com.marketingby.leads.report.LeadFilter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say which leads are meant. */
final class LeadOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @ArgGroup
    private Owner owner = new Owner();

    @Option(names = "--since", paramLabel = "WHEN", converter = Since.Converter.class,
            description = "written within a period, 12h or 7d, or from a day on, 2026-11-01 (days as in Texas)")
    private @Nullable Since since;

    @Option(names = "--until", paramLabel = "DAY", converter = Since.DayConverter.class,
            description = "written on that day or before")
    private @Nullable LocalDate until;

    @Option(names = "--city", paramLabel = "CITY", description = "in this city")
    private @Nullable String city;

    @Option(names = "--score", paramLabel = "FROM-TO", converter = Range.Converter.class,
            description = "with a compliance score in this range: 0-40")
    private @Nullable Range score;

    @Option(names = "--source", paramLabel = "SOURCE",
            description = "how it was found: google_places or website; other programs may write others")
    private @Nullable String source;

    @Option(names = "--status", paramLabel = "STATUS",
            description = "its status: new, until the web application sets another")
    private @Nullable String status;

    /** Whose. */
    static final class Owner {
        @Option(names = "--client", paramLabel = "ID", converter = RunOptions.Count.class,
                description = "of this client; without it the agency's own")
        @Nullable
        Integer client;

        @Option(names = "--all-clients", description = "of everybody")
        boolean all;

        String words() {
            return all ? "any client" : client == null ? "the agency itself" : "client " + client;
        }
    }

    @Nullable
    Integer client() {
        return owner.client;
    }

    /** @throws ParameterException when the period ends before it begins */
    LeadFilter filter(Instant now) {
        if (since != null && until != null && !since.moment(now).isBefore(Since.start(until.plusDays(1)))) {
            throw new ParameterException(spec.commandLine(),
                    "--until " + until + " is before --since: nothing was written in between");
        }
        return new LeadFilter(owner.client, owner.all, since == null ? null : since.moment(now),
                until == null ? null : Since.start(until.plusDays(1)), city, score == null ? null : score.from(),
                score == null ? null : score.to(), source, status);
    }

    /** Says that nothing was found, and what may be the reason. */
    String none() {
        return "no lead of " + owner.words() + " is like that"
                + (owner.all ? "" : ": --client ID names another one, --all-clients means everybody's");
    }

    /** A range of scores. */
    record Range(int from, int to) {
        /** Reads it. */
        static final class Converter implements ITypeConverter<Range> {
            @Override
            public Range convert(String text) {
                if (!text.matches("\\d{1,3}-\\d{1,3}")) {
                    throw new TypeConversionException("'" + text + "' is no range of scores: write 0-40");
                }
                var ends = text.split("-", 2);
                var range = new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
                if (range.from > range.to) {
                    throw new TypeConversionException("'" + text + "' ends below its beginning: write "
                            + range.to + "-" + range.from);
                }
                return range;
            }
        }
    }
}
