package com.marketingby.leads.cli;

import com.marketingby.leads.Application;
import com.marketingby.leads.job.Participation;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The parts of the program while a command works with them; they are ended in order, signal or not. */
final class Started {
    private static final Logger LOG = LoggerFactory.getLogger(Started.class);
    private static final long GRACE_SECONDS = 18;

    private final Map<String, String> environment;
    private final boolean checked;
    private final String[] properties;

    /** @param checked whether wrong settings keep the parts from being made */
    Started(Map<String, String> environment, boolean checked, String... properties) {
        this.environment = environment;
        this.checked = checked;
        this.properties = properties;
    }

    int work(Launch.Work work) throws InterruptedException {
        var ended = new CountDownLatch(1);
        var working = Thread.currentThread();
        try (var _ = Carriers.watched(); var parts = parts()) {
            var onSignal = Thread.ofPlatform().unstarted(() -> stop(parts.getBeanFactory(), working, ended));
            Runtime.getRuntime().addShutdownHook(onSignal);
            try {
                return work.with(parts);
            } catch (InterruptedException | UncheckedIOException brokenOff) {
                if (onSignal.getState() == Thread.State.NEW) {
                    throw brokenOff;
                }
                LOG.debug("broken off by a signal", brokenOff);
                return Exit.FAILED;
            } finally {
                forget(onSignal);
            }
        } finally {
            ended.countDown();
        }
    }

    /** The main class tells where a deployment has written down how the parts are put together. */
    private ConfigurableApplicationContext parts() {
        return new SpringApplicationBuilder(Application.class).main(Application.class).web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .initializers(parts -> {
                    if (checked) {
                        new SettingsCheck(parts.getEnvironment()).pass();
                    }
                })
                .environment(springEnvironment()).run(properties);
    }

    private ConfigurableEnvironment springEnvironment() {
        var standard = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        standard.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, Map.copyOf(environment)));
        return standard;
    }

    /** A run is left at its next safe point; whatever else a command does, a dry run for one, is broken off at once. */
    static void stop(ConfigurableListableBeanFactory parts, Thread working, CountDownLatch ended) {
        var atWork = Stream.of(parts.getBeanNamesForType(Participation.class, false, false))
                .filter(parts::containsSingleton).map(name -> parts.getBean(name, Participation.class)).toList();
        try {
            if (atWork.isEmpty()) {
                working.interrupt();
                var _ = ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
            } else {
                leave(atWork, ended);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void leave(List<Participation> atWork, CountDownLatch ended) throws InterruptedException {
        LOG.atInfo().addKeyValue("event", "signal")
                .log("no new work is begun; what is in flight is finished or given back");
        atWork.forEach(Participation::stop);
        if (!ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
            LOG.atWarn().addKeyValue("event", "not_at_a_safe_point").addKeyValue("seconds", GRACE_SECONDS)
                    .log("what is open is taken over by the next process");
        }
    }

    /** After a signal the thread is no longer interrupted, so that the parts are closed in order. */
    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException signalled) {
            var brokenOff = Thread.interrupted();
            LOG.debug("the process is ending already, broken off: {}", brokenOff, signalled);
        }
    }
}
