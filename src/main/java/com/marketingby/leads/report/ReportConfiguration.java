package com.marketingby.leads.report;

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
}
