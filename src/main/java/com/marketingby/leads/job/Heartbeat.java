package com.marketingby.leads.job;

import com.marketingby.leads.run.Outage;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.run.RunState;
import com.marketingby.leads.run.Runs;
import com.marketingby.leads.run.Workers;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says in the background that a shift is alive, buries those who are not, and hears when the run is to stop or has ended. */
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Shift shift;
    private final Runs runs;
    private final Workers workers;
    private final RunSettings settings;
    private final Outage outage;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeat").factory());

    private Heartbeat(Shift shift, Runs runs, Workers workers, RunSettings settings, Outage outage) {
        this.shift = shift;
        this.runs = runs;
        this.workers = workers;
        this.settings = settings;
        this.outage = outage;
    }

    /** Registers the shift's worker and keeps it alive until closed; closing takes the worker out, and its claims are free. */
    static Heartbeat start(Shift shift, Runs runs, Workers workers, RunSettings settings, Outage outage) {
        var heartbeat = new Heartbeat(shift, runs, workers, settings, outage);
        heartbeat.beat();
        var period = settings.heartbeat().toMillis();
        var _ = heartbeat.thread.scheduleWithFixedDelay(heartbeat::beatOrWarn, period, period, TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    private void beat() {
        workers.beat(shift.worker(), shift.run().id());
        outage.answered();
        if (workers.bury() > 0) {
            runs.closeStopped();
        }
        if (runs.state(shift.run().id()) != RunState.RUNNING) {
            shift.stop();
        } else if (shift.mayLeave(settings.stay()) && runs.anotherNeedsWorkersMore(shift.run().id())) {
            shift.leave();
        }
    }

    private void beatOrWarn() {
        try {
            beat();
        } catch (DataAccessException | TransactionException lost) {
            LOG.atWarn().addKeyValue("event", "heartbeat_missed").addKeyValue("run", shift.run().id())
                    .addKeyValue("reason", lost.getMessage()).log("tried again at the next beat");
        } catch (OutOfMemoryError scarce) {
            LOG.atWarn().addKeyValue("event", "heartbeat_missed").addKeyValue("run", shift.run().id())
                    .setCause(scarce).log("tried again at the next beat");
        }
    }

    @Override
    public void close() {
        thread.close();
        outage.outlast(() -> workers.leave(shift.worker()));
    }
}
