package com.marketingby.leads.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The processes that work, as many as there should be, of which now and then one is killed in the middle of something. */
final class Crew implements AutoCloseable {
    private final Program program;
    private final JdbcClient database;
    private final List<Process> members = new ArrayList<>();
    private long progressAtLastDeath;
    private int started;
    private int kills;
    private int killsHoldingClaims;
    private int callsInFlight;

    Crew(Program program, JdbcClient database) {
        this.program = program;
        this.database = database;
    }

    /** Starts one more process. */
    void start(String... arguments) throws IOException {
        members.add(program.start("process-%03d.log".formatted(++started), arguments));
    }

    /** Starts workers until there are so many processes. */
    void fillUp(int size) throws IOException {
        for (var ended : members.stream().filter(member -> !member.isAlive()).toList()) {
            members.remove(ended);
            var exit = ended.exitValue();
            // Whoever starts while the database is down says so and ends with 1.
            if (exit != 0 && exit != 1) {
                throw new AssertionError("a process that nobody killed ended with " + exit);
            }
        }
        while (members.size() < size) {
            start("work");
        }
    }

    /**
     * Kills one of the processes that have worked for a second, if any has; paid calls in flight are counted while it stands still. Nobody is killed
     * before the work has got on since the last death, so that it gets done on however slow a machine.
     */
    boolean killOne(Random random) throws IOException, InterruptedException {
        var progress = progress();
        var atWork = members.stream().filter(member -> member.isAlive() && hasWorked(member)).toList();
        if (atWork.isEmpty() || progress == progressAtLastDeath) {
            return false;
        }
        progressAtLastDeath = progress;
        var victim = atWork.get(random.nextInt(atWork.size()));
        signal(victim, "STOP");
        var paid = claims(victim, """
                select (select count(*) from search_cells c where c.claimed_by = w.id)
                       + (select count(*) from candidates c where c.claimed_by = w.id)
                       + (select count(*) from run_targets t where t.claimed_by = w.id)
                  from scrape_workers w where w.pid = :pid
                """);
        var visits = claims(victim, """
                select (select count(*) from sites s where s.claimed_by = w.id) from scrape_workers w where w.pid = :pid
                """);
        victim.destroyForcibly().waitFor();
        members.remove(victim);
        kills++;
        killsHoldingClaims += paid + visits > 0 ? 1 : 0;
        callsInFlight += paid;
        return true;
    }

    private boolean hasWorked(Process member) {
        return claims(member, """
                select count(*) from scrape_workers w join scrape_runs r on r.id = w.run_id
                 where w.pid = :pid and r.state = 'running' and w.started_at < now() - interval '1 second'
                """) > 0;
    }

    /** Grows with everything that is settled. */
    private long progress() {
        return database.sql("""
                select (select coalesce(sum(case state when 'found' then 1 when 'described' then 2 when 'visited' then 3 else 4 end), 0)
                          from candidates)
                       + (select count(*) from site_visits) + (select coalesce(sum(pages), 0) + count(*) from search_cells)
                """).query(Long.class).single();
    }

    private int claims(Process member, String query) {
        return database.sql(query).param("pid", member.pid()).query((row, _) -> row.getInt(1)).list().stream()
                .mapToInt(claims -> claims).sum();
    }

    /** Ends so many workers as an operator or a dyno manager would, and insists that they say so. */
    void dismiss(int number) throws InterruptedException {
        for (var member : members.stream().limit(number).toList()) {
            member.destroy();
            if (!member.waitFor(20, TimeUnit.SECONDS)) {
                throw new AssertionError("a process did not end within 20 s of SIGTERM");
            }
            members.remove(member);
        }
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    int kills() {
        return kills;
    }

    int killsHoldingClaims() {
        return killsHoldingClaims;
    }

    /** Calls that may have to be paid again: at most so many were in flight when their process was killed. */
    int callsInFlight() {
        return callsInFlight;
    }

    @Override
    public void close() {
        for (var member : members) {
            member.destroyForcibly().onExit().join();
        }
        members.clear();
    }
}
