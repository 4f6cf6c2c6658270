package com.marketingby.leads.target;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file of {@code jobs/} says. */
public sealed interface JobFile {
    /**
     * A job that can be run.
     *
     * @param every how often a scheduler is expected to start it; null when it is not scheduled
     */
    record Job(ScrapeRequest request, @Nullable Duration every) implements JobFile {}

    /**
     * A look at what is kept too long.
     *
     * @param clear whether it is taken out; else Google is asked anew
     * @param client whose leads; null for everybody's
     * @param places which of Google's services is asked
     * @param every how often a scheduler is expected to start it; null when it is not scheduled
     */
    record Retention(boolean clear, @Nullable Integer client, PlacesService places, @Nullable Duration every)
            implements
                JobFile {}

    /**
     * A file with mistakes, all of them.
     *
     * @param problems each with file, line and what to write instead
     */
    record Rejected(List<String> problems) implements JobFile {}

    /** Reads a YAML file; mistakes in it, and a file that cannot be read, are an answer and no exception. */
    static JobFile read(Path file) {
        return new JobFileReader(file).read();
    }
}
