package com.marketingby.leads.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.marketingby.leads.run.Outage;
import com.marketingby.leads.run.Run;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.run.RunState;
import com.marketingby.leads.target.Limits;
import com.marketingby.leads.target.PlacesService;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;
import com.marketingby.leads.target.Target;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(30)
class ClaimedWorkTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(ClaimedWork.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Rows rows = new Rows();

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
    void aRowThatIsTooMuchForTheProcessFailsAloneAndSaysWhy() throws InterruptedException {
        work();
        assertThat(rows.results).hasSize(4).containsEntry(1, "read")
                .containsEntry(2, "too deeply nested for this worker")
                .containsEntry(3, "too large for the memory of this worker");
        assertThat(rows.results.get(4)).startsWith("a mistake in the program: java.lang.IllegalStateException");
    }

    @Test
    void aLogCallsARowByItsNameAndTellsNothingElseOfIt() throws InterruptedException {
        work();
        assertThat(log.list).hasSize(3).allSatisfy(event -> assertThat(event.getKeyValuePairs())
                .filteredOn(pair -> pair.key.equals("claim")).singleElement()
                .satisfies(pair -> assertThat(String.valueOf(pair.value)).matches("row \\d")));
    }

    @Test
    void theLastRowsAreNotEachFollowedByAClaimThatFindsNothing() throws InterruptedException {
        var oneByOne = new OneByOne();
        work(oneByOne);
        assertThat(oneByOne.settled).isEqualTo(OneByOne.ROWS);
        assertThat(oneByOne.claims).isLessThan(OneByOne.ROWS / 2);
    }

    @Test
    void whatWasSettledIsHandedOnBeforeTheProcessLeaves() throws InterruptedException {
        var oneByOne = new OneByOne();
        work(oneByOne);
        assertThat(oneByOne.handedOn).isEqualTo(OneByOne.ROWS);
    }

    private void work() throws InterruptedException {
        work(rows);
    }

    private static <R> void work(Stage<R, String> stage) throws InterruptedException {
        var request = new ScrapeRequest(ScrapeType.INDIVIDUAL, List.of(new Target("a.example", null, null, null)), null,
                null, null, Limits.NONE, PlacesService.NEW, false, false);
        var shift = new Shift(new Run(1, request, RunState.RUNNING, null, Instant.EPOCH), false);
        var settings = new RunSettings("dentist", 10, 25, BigDecimal.TEN, "here", Duration.ofSeconds(1),
                Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
        var step = new StepExecution(1, "visit",
                new JobExecution(1, new JobInstance(1, "scrape"), new JobParameters()));
        new ClaimedWork<>("visit", stage, shift, new TransactionTemplate(new ResourcelessTransactionManager()),
                new Outage(settings), new Silence())
                .execute(new StepContribution(step), new ChunkContext(new StepContext(step)));
    }

    /** A row as it is claimed, with more than a log should know of it. */
    private record Row(int number, String email) {}

    private static final class Rows implements Stage<Row, String> {
        private final Queue<Row> open = new ArrayDeque<>();
        private final Map<Integer, String> results = new HashMap<>();

        Rows() {
            for (int number = 1; number <= 4; number++) {
                open.add(new Row(number, "somebody@clinic.example"));
            }
        }

        @Override
        public int window() {
            return 4;
        }

        @Override
        public List<Row> claim(int most) {
            var claimed = List.copyOf(open);
            open.clear();
            return claimed;
        }

        @Override
        public String work(Row row) {
            return switch (row.number()) {
                case 2 -> throw new StackOverflowError();
                case 3 -> throw new OutOfMemoryError("Java heap space");
                case 4 -> throw new IllegalStateException("oh");
                default -> "read";
            };
        }

        @Override
        public String name(Row row) {
            return "row " + row.number();
        }

        @Override
        public String broken(Row row, String why) {
            return why;
        }

        @Override
        public void settle(Row row, String result) {
            results.put(row.number(), result);
        }

        @Override
        public boolean drained() {
            return true;
        }
    }

    /** Rows that end one after the other: each when the one before it is settled. */
    private static final class OneByOne implements Stage<Integer, String> {
        private static final int ROWS = 64;

        private final Semaphore turns = new Semaphore(1);
        private int claims;
        private int settled;
        private int handedOn;

        @Override
        public int window() {
            return ROWS;
        }

        @Override
        public List<Integer> claim(int most) {
            claims++;
            return claims == 1 ? IntStream.range(0, ROWS).boxed().toList() : List.of();
        }

        @Override
        public String work(Integer row) throws InterruptedException {
            turns.acquire();
            return "read";
        }

        @Override
        public String name(Integer row) {
            return "row " + row;
        }

        @Override
        public String broken(Integer row, String why) {
            return why;
        }

        @Override
        public void settle(Integer row, String result) {
            settled++;
            turns.release();
        }

        @Override
        public void handOn() {
            handedOn = settled;
        }

        @Override
        public boolean drained() {
            return true;
        }
    }

    private static final class Silence implements Progress {
        @Override
        public void settled(String step, int settled, int inFlight) {}

        @Override
        public void failed(String step, Trouble trouble) {}

        @Override
        public void ended(String step, int settled) {}
    }
}
