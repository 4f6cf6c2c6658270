package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.lead.Verdict;
import com.marketingby.leads.run.Outage;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The flow: target → discover → candidate → describe → candidate → visit → site → qualify → lead. Each step hands over to the
 * next through a table, so that any number of processes take part and a killed run goes on where it was.
 */
final class ScrapeJob {
    private static final int CHUNK = 200;

    private final JobRepository jobs;
    private final PlatformTransactionManager transactions;
    private final Stages stages;
    private final Outage outage;

    ScrapeJob(JobRepository jobs, PlatformTransactionManager transactions, Stages stages, Outage outage) {
        this.jobs = jobs;
        this.transactions = transactions;
        this.stages = stages;
        this.outage = outage;
    }

    /** The job of one shift. */
    Job of(Shift shift, Progress progress) {
        var qualification = stages.qualification(shift, CHUNK, transactions, outage, progress);
        return new JobBuilder("scrape", jobs)
                .start(step("discover", claimed("discover", stages.discovery(shift), shift, progress)))
                .next(step("describe", claimed("describe", stages.description(shift), shift, progress)))
                .next(step("visit", new Alongside(claimed("visit", stages.visits(shift), shift, progress),
                        qualification::ahead)))
                .next(qualify(qualification))
                .build();
    }

    private Tasklet claimed(String name, Stage<?, ?> stage, Shift shift, Progress progress) {
        return new ClaimedWork<>(name, stage, shift, new TransactionTemplate(transactions), outage, progress);
    }

    /** A step on the network: what it does has short transactions of its own, never one around the step. */
    private Step step(String name, Tasklet work) {
        return new StepBuilder(name, jobs).tasklet(work, new ResourcelessTransactionManager()).build();
    }

    /** The step without network: each chunk is claimed, judged on all cores and written in its order, in one transaction. */
    private Step qualify(Qualification qualification) {
        return new StepBuilder("qualify", jobs)
                .<Candidate, Verdict>chunk(CHUNK).transactionManager(transactions)
                .reader(qualification::next)
                .processor(qualification::judge)
                .taskExecutor(new VirtualThreadTaskExecutor("judge-"))
                .writer(verdicts -> qualification.write(verdicts.getItems()))
                .listener((StepExecutionListener) qualification)
                .build();
    }
}
