package com.marketingby.leads.cli;

import com.marketingby.leads.Application;
import com.marketingby.leads.job.Participation;
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
    private final String[] properties;

    Started(Map<String, String> environment, String... properties) {
        this.environment = environment;
        this.properties = properties;
    }

    int work(Launch.Work work) throws InterruptedException {
        var ended = new CountDownLatch(1);
        try (var parts = parts()) {
            var onSignal = Thread.ofPlatform().unstarted(() -> stop(parts.getBeanFactory(), ended));
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

    private ConfigurableApplicationContext parts() {
        return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE).registerShutdownHook(false)
                .environment(springEnvironment()).run(properties);
    }

    private ConfigurableEnvironment springEnvironment() {
        var standard = new StandardEnvironment();
        var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        standard.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, Map.copyOf(environment)));
        return standard;
    }

    /** Where nobody has asked for the part that works on runs, none is stopped. */
    private static void stop(ConfigurableListableBeanFactory parts, CountDownLatch ended) {
        var atWork = Stream.of(parts.getBeanNamesForType(Participation.class, false, false))
                .filter(parts::containsSingleton).map(name -> parts.getBean(name, Participation.class)).toList();
        if (!atWork.isEmpty()) {
            LOG.atInfo().addKeyValue("event", "signal")
                    .log("no new work is begun; what is in flight is finished or given back");
        }
        atWork.forEach(Participation::stop);
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
