package com.marketingby.leads.cli;

import com.marketingby.leads.Application;
import com.marketingby.leads.job.Participation;
import com.marketingby.leads.run.Clients;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Starts the parts that a command needs, once its line is understood, and ends them in order, signal or not. */
final class Launch {
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    private static final long GRACE_SECONDS = 18;

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
     * Works with the started parts; a signal in between stops the work at its next safe point before the parts are closed.
     *
     * @param properties settings of this command, such as {@code --leads.database.migrate=false}
     */
    int start(Work work, String... properties) throws InterruptedException {
        var ended = new CountDownLatch(1);
        try (var parts = parts(properties)) {
            var onSignal = Thread.ofPlatform().unstarted(() -> stop(parts.getBean(Participation.class), ended));
            Runtime.getRuntime().addShutdownHook(onSignal);
            try {
                return work.with(parts);
            } finally {
                forget(onSignal);
            }
        } finally {
            ended.countDown();
        }
    }

    /** Works with what is this client's, which has to exist; null means no particular client's. */
    int start(@Nullable Integer client, Terminal terminal, Work work) throws InterruptedException {
        return start(parts -> {
            var refusal = parts.getBean(Clients.class).refusal(client);
            return refusal.isPresent() ? terminal.refuse(refusal.get()) : work.with(parts);
        });
    }

    private ConfigurableApplicationContext parts(String... properties) {
        return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).registerShutdownHook(false)
                .environment(springEnvironment()).run(properties);
    }

    private ConfigurableEnvironment springEnvironment() {
        var standard = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        standard.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, Map.copyOf(environment)));
        return standard;
    }

    private static void stop(Participation participation, CountDownLatch ended) {
        LOG.atInfo().addKeyValue("event", "signal")
                .log("no new work is begun; what is in flight is finished or given back");
        participation.stop();
        try {
            if (!ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                LOG.atWarn().addKeyValue("event", "not_at_a_safe_point").addKeyValue("seconds", GRACE_SECONDS)
                        .log("what is open is taken over by the next process");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException signalled) {
            LOG.debug("the process is ending already", signalled);
        }
    }
}
