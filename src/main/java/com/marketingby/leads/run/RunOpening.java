package com.marketingby.leads.run;

import com.marketingby.leads.place.KeywordReading;
import com.marketingby.leads.target.ScrapeRequest;
import com.marketingby.leads.target.ScrapeType;
import com.marketingby.leads.target.Target;
import com.marketingby.leads.target.TargetList;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Opens runs: begins one for a request, or goes on with the one that there is for it. */
public final class RunOpening {
    private static final int LOT = 1_000;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Runs runs;
    private final RunTargets targets;
    private final RunSettings settings;
    private final Clients clients;

    RunOpening(JdbcClient database, TransactionTemplate transaction, JsonMapper json, Runs runs, RunTargets targets,
            RunSettings settings, Clients clients) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.runs = runs;
        this.targets = targets;
        this.settings = settings;
        this.clients = clients;
    }

    /** Begins a run, with a row of {@code scraping_logs} for each target, or goes on with an identical unfinished one. */
    public Opened open(ScrapeRequest request) {
        return open(request, null, null);
    }

    /**
     * The same for a request whose further targets stand in a list, which is read once, as a stream.
     *
     * @param list the one whose digest the request names; null where it names none
     */
    public Opened open(ScrapeRequest request, @Nullable TargetList list) {
        return open(request, list, null);
    }

    /** Begins the run of a scheduled job in a window, or goes on with it: client, job and window have one run, whatever else is asked for. */
    public Opened trigger(ScrapeRequest job, Window window) {
        return open(job, null, window);
    }

    private Opened open(ScrapeRequest request, @Nullable TargetList list, @Nullable Window window) {
        return transaction.execute(_ -> {
            var unusable = unusable(request);
            if (unusable.isPresent()) {
                return new Opened.Refused(unusable.get());
            }
            var parameters = json.writeValueAsString(request);
            var fingerprint = fingerprint(parameters);
            lock(window == null ? fingerprint : request.clientId() + " " + request.jobName() + " " + window.start());
            var present = window == null ? unfinished(fingerprint) : ofWindow(request, window);
            return present.map(this::goOn)
                    .orElseGet(() -> new Opened.Begun(insert(request, parameters, fingerprint, list, window)));
        });
    }

    private Opened goOn(Run run) {
        return run.state() == RunState.DONE ? new Opened.DoneAlready(run) : new Opened.Resumed(runs.resume(run));
    }

    private Optional<String> unusable(ScrapeRequest request) {
        return clients.refusal(request.clientId()).or(() -> refusal(request.userId()))
                .or(() -> request.targetsWithinLimit().stream().map(target -> refusal(request.type(), target))
                        .flatMap(Optional::stream).findFirst());
    }

    private Optional<String> refusal(ScrapeType type, Target target) {
        if (type == ScrapeType.KEYWORD && target.radius() != null && target.near() == null
                && KeywordReading.of(target.text()).place().isEmpty()) {
            return Optional.of("'" + target.text() + "' names no place that a radius of " + target.radius()
                    + " could go around: name one in the words, or by --near");
        }
        return settings.refusal(target);
    }

    private Optional<String> refusal(@Nullable Integer user) {
        return user == null || database.sql("select exists (select from users where id = :id)").param("id", user)
                .query(Boolean.class).single() ? Optional.empty()
                        : Optional.of("user " + user + " does not exist: check --user against the table users");
    }

    private void lock(String fingerprint) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:fingerprint, 0))")
                .param("fingerprint", fingerprint)
                .query(_ -> {});
    }

    private Optional<Run> unfinished(String fingerprint) {
        return database.sql("""
                select id, parameters, state, reason, created_at
                  from scrape_runs
                 where fingerprint = :fingerprint and state in ('running', 'stopping', 'stopped', 'budget_reached', 'failed')
                 order by id desc
                 limit 1
                """).param("fingerprint", fingerprint).query(runs::read).optional();
    }

    private Optional<Run> ofWindow(ScrapeRequest job, Window window) {
        return database.sql("""
                select id, parameters, state, reason, created_at
                  from scrape_runs
                 where client_id is not distinct from cast(:client as integer) and job_name = :job and window_start = :window
                """).param("client", job.clientId()).param("job", job.jobName())
                .param("window", window.start().atOffset(ZoneOffset.UTC)).query(runs::read).optional();
    }

    private Run insert(ScrapeRequest request, String parameters, String fingerprint, @Nullable TargetList list,
            @Nullable Window window) {
        var run = database.sql("""
                insert into scrape_runs (client_id, user_id, type, job_name, fingerprint, parameters, window_start, every_seconds)
                values (:client, :user, :type, :job, :fingerprint, cast(:parameters as jsonb), :window, :every)
                returning id, parameters, state, reason, created_at
                """).param("client", request.clientId()).param("user", request.userId())
                .param("type", request.type().written()).param("job", request.jobName())
                .param("fingerprint", fingerprint).param("parameters", parameters)
                .param("window", window == null ? null : window.start().atOffset(ZoneOffset.UTC))
                .param("every", window == null ? null : window.every().toSeconds()).query(runs::read).single();
        var named = request.targetsWithinLimit();
        targets.add(run, 0, named);
        if (list != null) {
            add(run, named.size(), list);
        }
        return run;
    }

    private void add(Run run, int before, TargetList list) {
        var most = run.request().limits().targets();
        var number = new AtomicInteger(before);
        list.inLots(LOT, most == null ? Integer.MAX_VALUE : most - before,
                lot -> targets.add(run, number.getAndAdd(lot.size()), lot));
    }

    private static String fingerprint(String parameters) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(parameters.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
