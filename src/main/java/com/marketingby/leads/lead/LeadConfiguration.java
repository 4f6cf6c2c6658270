package com.marketingby.leads.lead;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LeadConfiguration {
    @Bean
    LeadStore leadStore(JdbcClient database, JsonMapper json) {
        return new LeadStore(database, json);
    }
}
