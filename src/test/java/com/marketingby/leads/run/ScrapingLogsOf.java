package com.marketingby.leads.run;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log rows of a test's database. */
public final class ScrapingLogsOf {
    private ScrapingLogsOf() {}

    public static ScrapingLogs database(JdbcClient jdbc, DataSource source) {
        return new ScrapingLogs(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)));
    }
}
