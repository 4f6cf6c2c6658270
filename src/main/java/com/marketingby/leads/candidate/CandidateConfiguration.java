package com.marketingby.leads.candidate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CandidateConfiguration {
    @Bean
    CandidateStore candidateStore(JdbcClient database, JsonMapper json) {
        return new CandidateStore(database, json);
    }
}
