package com.marketingby.leads.report;

import com.marketingby.leads.run.ScrapingLogs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {
    @Bean
    LeadRows leadRows(JdbcClient database) {
        return new LeadRows(database);
    }

    @Bean
    LeadExport leadExport(LeadRows rows) {
        return new LeadExport(rows);
    }

    @Bean
    HtmlReport htmlReport(LeadRows rows, ScrapingLogs logs, JdbcClient database, Clock clock) {
        return new HtmlReport(rows, new RunData(logs), database, clock);
    }
}
