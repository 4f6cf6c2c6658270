package com.marketingby.leads.job;

import java.util.UUID;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What identifies one execution of the Spring Batch job: the run, who takes part, and the how manieth time this process
 * goes through the steps. All else is in the run's rows.
 */
record RunParameters(long run, UUID worker, int round) {

    JobParameters toJobParameters() {
        return new JobParametersBuilder().addLong("run", run).addString("worker", worker.toString())
                .addLong("round", (long) round).toJobParameters();
    }
}
