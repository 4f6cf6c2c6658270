package com.marketingby.leads.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Runs under fire: {@code mvn -Pchaos test}, with {@code -Dchaos.minutes=1} for less and {@code -Dchaos.seed=7} for other deaths. One scheduled location job
 * after another, each of a client of its own and of either service of Google, is triggered twice and worked on by three processes. One of them is killed every few seconds and
 * PostgreSQL is restarted twice. Each client must have the leads and log rows that a run without any of this gave an earlier one.
 */
class RunsSurviveChaos {
    /** One process with all visits at once does in the same time what three do while they are killed. */
    private static final Map<String, String> UNDISTURBED = Map.of("LEADS_SITE_WINDOW", "512");
    private static final int WORKERS = 3;
    private static final int KILLS_WANTED = 50;
    private static final int SHORTEST_PAUSE_MILLISECONDS = 1_000;
    private static final int LONGEST_PAUSE_MILLISECONDS = 3_500;

    private final long seed = Long.getLong("chaos.seed", 2026);
    private final Duration time = Duration
            .ofSeconds(Math.round(60 * Double.parseDouble(System.getProperty("chaos.minutes", "5"))));
    private final Random random = new Random(seed);
    private final long begun = System.nanoTime();
    private int restarts;
    private long nextKill = System.nanoTime();

    @Test
    void killedWorkersARestartedDatabaseAndADoubleTriggerChangeNothing() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "chaos");
        try (var postgres = new RestartingPostgres(folder.resolve("postgres"));
                var sandbox = Sandbox.with().tokenDelay(Duration.ofMillis(50)).siteDelay(Duration.ofMillis(150))
                        .googleDelay(Duration.ofMillis(150)).start()) {
            var program = new Program(folder, environment(sandbox, postgres));
            assertThat(program.start("migrate.log", "schema", "migrate").waitFor()).isZero();
            var world = new World(postgres.jdbc(), folder);
            assertThat(program.learn(UNDISTURBED, "run", world.jobOf(world.newClient()).toString())).isZero();
            assertThat(program.start("undisturbed.log", "run", world.jobOf(world.newClient()).toString()).waitFor())
                    .isZero();
            try (var crew = new Crew(program, postgres.jdbc())) {
                survive(crew, postgres, sandbox, world);
            }
        }
    }

    private void survive(Crew crew, RestartingPostgres postgres, Sandbox sandbox, World world)
            throws IOException, InterruptedException {
        var expected = List.of(world.resultOf(2), world.resultOf(1));
        assertThat(expected).allSatisfy(result -> assertThat(result.leads()).isNotEmpty());
        System.out.printf("chaos: seed %d; undisturbed runs with both services: %d and %d leads after %.0f s%n", seed,
                expected.getFirst().leads().size(), expected.getLast().leads().size(), seconds());
        var rounds = 0;
        var repeated = 0;
        var start = System.nanoTime();
        while (left(start).isPositive() || (crew.kills() < KILLS_WANTED && time.toMinutes() >= 5)) {
            rounds++;
            sandbox.ledger().clear();
            var before = crew.callsInFlight();
            var client = world.newClient();
            disturbed(crew, postgres, world, client, start);
            assertThat(world.resultOf(client))
                    .as("client %d, seed %d; websites not read %s, undisturbed %s", client, seed, world.unread(client),
                            world.unread(2 - client % 2))
                    .isEqualTo(expected.get(client % 2));
            assertThat(world.runsOf(client)).as("runs of one window").isEqualTo(1);
            assertThat(sandbox.ledger().repeated()).as("paid calls repeated for client %d, seed %d", client, seed)
                    .isLessThanOrEqualTo(crew.callsInFlight() - before);
            repeated += sandbox.ledger().repeated();
            System.out.printf("chaos: round %d is as undisturbed after %.0f s; %d kills so far%n", rounds, seconds(),
                    crew.kills());
        }
        System.out.printf(
                "chaos: seed %d survived %d kills of working processes (%d of them held claims), %d restarts of PostgreSQL, %d double triggers; "
                        + "%d paid calls repeated of %d in flight at a kill%n",
                seed, crew.kills(), crew.killsHoldingClaims(), restarts, rounds, repeated, crew.callsInFlight());
        assertThat(time.toMinutes() < 5 || crew.kills() >= KILLS_WANTED).as("enough kills").isTrue();
    }

    private void disturbed(Crew crew, RestartingPostgres postgres, World world, int client, long start)
            throws IOException, InterruptedException {
        crew.dismiss(WORKERS - 1);
        var job = world.jobOf(client).toString();
        crew.start("run", job);
        crew.start("run", job);
        while (!world.isDone(client)) {
            crew.fillUp(WORKERS);
            if (left(start).compareTo(time.multipliedBy(2 - restarts).dividedBy(3)) < 0 && restarts < 2) {
                restarts++;
                postgres.restart();
            }
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
            if (System.nanoTime() - nextKill > 0 && crew.killOne(random)) {
                nextKill = System.nanoTime() + TimeUnit.MILLISECONDS
                        .toNanos(random.nextInt(SHORTEST_PAUSE_MILLISECONDS, LONGEST_PAUSE_MILLISECONDS));
            }
        }
    }

    private static Map<String, String> environment(Sandbox sandbox, RestartingPostgres postgres) {
        var environment = new HashMap<>(sandbox.environment());
        environment.putAll(Map.of("DATABASE_URL", postgres.url(), "LEADS_PAGE_PAUSE", "10ms", "LEADS_SITE_WINDOW", "12",
                "LEADS_PLACE_LEGACY_TOKEN_DELAY", "60ms", "LEADS_PLACE_CALLS_PER_SECOND", "200", "LEADS_HEARTBEAT",
                "500ms", "LEADS_DEAD_AFTER", "5s", "LEADS_DAILY_BUDGET_USD", "1000"));
        environment.put("LEADS_PAGE_REQUESTTIME", "5s");
        return environment;
    }

    private Duration left(long start) {
        return time.minusNanos(System.nanoTime() - start);
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
