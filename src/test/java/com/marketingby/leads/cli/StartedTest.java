package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class StartedTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(Started.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listens() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void hearsNoMore() {
        logger.detachAppender(log);
    }

    @Test
    @Timeout(10)
    void aSignalBreaksOffAtOnceWhatTakesPartInNoRunAndSpeaksOfNoRun() {
        var ended = new CountDownLatch(1);
        var working = Thread.ofVirtual().start(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException brokenOff) {
                ended.countDown();
            }
        });
        Started.stop(new DefaultListableBeanFactory(), working, ended);
        assertThat(ended.getCount()).as("work that goes on").isZero();
        assertThat(log.list).isEmpty();
    }
}
