package com.marketingby.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScheduledRunIT {
    @TempDir
    private Path folder;

    private Sandbox sandbox;
    private Laboratory laboratory;

    @BeforeAll
    void opens() {
        sandbox = Sandbox.start();
        laboratory = new Laboratory(sandbox);
    }

    @AfterAll
    void closes() {
        laboratory.close();
        sandbox.close();
    }

    private String job(String name, String every) throws IOException {
        return Files.writeString(folder.resolve(name + ".yml"), """
                name: %s
                type: individual
                client: 1
                every: %s
                target: %s
                """.formatted(name, every, website())).toString();
    }

    private String website() {
        return sandbox.clinics().stream().map(clinic -> clinic.website())
                .filter(site -> site != null && site.startsWith("http://127.0.10."))
                .findFirst().orElseThrow();
    }

    private int runs(String name) {
        return laboratory.jdbc().sql("select count(*) from scrape_runs where job_name = :name").param("name", name)
                .query(Integer.class).single();
    }

    @Test
    void aSecondTriggerInTheWindowFindsTheRunDone() throws IOException {
        var job = job("twice", "1d");
        assertThat(laboratory.run("run", job).exit()).isZero();
        var second = laboratory.run("run", job);
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.err()).contains("is done already").doesNotContain("differs");
        assertThat(laboratory.run("run", job, "--max-leads", "3").err()).contains("is done already", "differs");
        assertThat(runs("twice")).isEqualTo(1);
    }

    @Test
    void aSecondTriggerGoesOnWithAnUnfinishedRun() throws IOException {
        var job = job("unfinished", "6h");
        assertThat(laboratory.run("run", job).exit()).isZero();
        laboratory.jdbc().sql("update scrape_runs set state = 'failed' where job_name = 'unfinished'").update();
        var second = laboratory.run("run", job);
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.err()).contains("is unfinished and goes on");
        assertThat(runs("unfinished")).isEqualTo(1);
    }

    @Test
    void windowsWithoutARunAreNamedAtTheNextTriggerAndInLogs() throws IOException {
        var job = job("missed", "1d");
        assertThat(laboratory.run("run", job).err()).doesNotContain("had no run");
        laboratory.jdbc().sql("""
                update scrape_runs
                   set window_start = (date_trunc('day', now() at time zone 'America/Chicago') - interval '3 days') at time zone 'America/Chicago'
                 where job_name = 'missed'
                """).update();
        assertThat(laboratory.run("logs").err()).contains("job 'missed' of client 1 had no run in 2 windows:");
        var late = laboratory.run("run", job);
        assertThat(late.exit()).isZero();
        assertThat(late.err()).contains("job 'missed' of client 1 had no run in 2 windows:");
        assertThat(runs("missed")).isEqualTo(2);
        assertThat(laboratory.run("logs").err()).contains("job 'missed' of client 1 had no run in 2 windows:");
        assertThat(laboratory.run("logs", "--client", "2").err()).doesNotContain("had no run");
    }
}
