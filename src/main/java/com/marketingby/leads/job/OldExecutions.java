package com.marketingby.leads.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The old rows of Spring Batch's own tables. */
final class OldExecutions {
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OldExecutions(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    void prune(Instant before) {
        transaction.executeWithoutResult(_ -> {
            delete(before, """
                    delete from batch_step_execution_context c
                     using batch_step_execution s, batch_job_execution e
                     where s.step_execution_id = c.step_execution_id and e.job_execution_id = s.job_execution_id
                       and e.create_time < :before
                    """);
            delete(before, """
                    delete from batch_step_execution s
                     using batch_job_execution e
                     where e.job_execution_id = s.job_execution_id and e.create_time < :before
                    """);
            delete(before, """
                    delete from batch_job_execution_context c
                     using batch_job_execution e
                     where e.job_execution_id = c.job_execution_id and e.create_time < :before
                    """);
            delete(before, """
                    delete from batch_job_execution_params p
                     using batch_job_execution e
                     where e.job_execution_id = p.job_execution_id and e.create_time < :before
                    """);
            delete(before, """
                    delete from batch_job_execution
                     where create_time < :before
                    """);
            delete(before, """
                    delete from batch_job_instance i
                     where not exists (select from batch_job_execution e where e.job_instance_id = i.job_instance_id)
                       and cast(:before as timestamp) is not null
                    """);
        });
    }

    private void delete(Instant before, String statement) {
        database.sql(statement).param("before", LocalDateTime.ofInstant(before, ZoneOffset.UTC)).update();
    }
}
