package com.marketingby.leads.run;

import com.marketingby.leads.place.CellLedger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RunConfiguration {
    @Bean
    Runs runs(JdbcClient database, TransactionTemplate transaction, JsonMapper json, RunTargets targets,
            CellLedger cells) {
        return new Runs(database, transaction, json, targets, cells);
    }

    @Bean
    RunOpening runOpening(JdbcClient database, TransactionTemplate transaction, JsonMapper json, Runs runs,
            RunTargets targets, RunSettings settings, Clients clients) {
        return new RunOpening(database, transaction, json, runs, targets, settings, clients);
    }

    @Bean
    Clients clients(JdbcClient database) {
        return new Clients(database);
    }

    @Bean
    RunTargets runTargets(JdbcClient database, RunSettings settings) {
        return new RunTargets(database, settings);
    }

    @Bean
    Outage outage(RunSettings settings) {
        return new Outage(settings);
    }

    @Bean
    Spending spending(JdbcClient database, TransactionTemplate transaction, RunSettings settings, Outage outage) {
        return new Spending(database, transaction, settings, outage);
    }

    @Bean
    OldRows oldRows(JdbcClient database, TransactionTemplate transaction) {
        return new OldRows(database, transaction);
    }

    @Bean
    Workers workers(JdbcClient database, RunSettings settings) {
        return new Workers(database, settings);
    }

    @Bean
    Schedule schedule(JdbcClient database) {
        return new Schedule(database);
    }

    @Bean
    ScrapingLogs scrapingLogs(JdbcClient database, TransactionTemplate transaction) {
        return new ScrapingLogs(database, transaction);
    }

    @Bean
    RunReports runReports(JdbcClient database) {
        return new RunReports(database);
    }
}
