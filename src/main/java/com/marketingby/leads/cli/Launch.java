package com.marketingby.leads.cli;

import com.marketingby.leads.run.Clients;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Starts the parts that a command needs, once its line is understood. Until then nothing of them is loaded, so that help is there at once. */
final class Launch {
    private final Map<String, String> environment;

    Launch(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** What a command does with the started parts; it returns the exit code. */
    @FunctionalInterface
    interface Work {
        int with(BeanFactory parts) throws InterruptedException;
    }

    /**
     * Works with the parts that the command asks for, which are made when it does.
     *
     * @param properties settings of this command, such as {@code --leads.database.migrate=false}
     */
    int start(Work work, String... properties) throws InterruptedException {
        return new Started(environment, true, lazily(properties)).work(work);
    }

    /** The same whatever the settings are: for what looks for mistakes in them. */
    int startUnchecked(Work work, String... properties) throws InterruptedException {
        return new Started(environment, false, lazily(properties)).work(work);
    }

    private static String[] lazily(String... properties) {
        return Stream.concat(Stream.of("--spring.main.lazy-initialization=true"), Stream.of(properties))
                .toArray(String[]::new);
    }

    /**
     * Works on runs: all parts are made at once, so that what they lack is said before a run begins. A signal stops the work at its next safe point
     * before the parts are closed.
     */
    int startAll(Work work) throws InterruptedException {
        return new Started(environment, true).work(work);
    }

    /** Works with what is this client's, which has to exist; null means no particular client's. */
    int start(@Nullable Integer client, Terminal terminal, Work work, String... properties)
            throws InterruptedException {
        return start(parts -> {
            var refusal = parts.getBean(Clients.class).refusal(client);
            return refusal.isPresent() ? terminal.refuse(refusal.get()) : work.with(parts);
        }, properties);
    }
}
