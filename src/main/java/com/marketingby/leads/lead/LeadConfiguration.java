package com.marketingby.leads.lead;

import com.marketingby.leads.site.SiteStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LeadConfiguration {
    @Bean
    LeadStore leadStore(JdbcClient database, JsonMapper json, Suppressions suppressions) {
        return new LeadStore(database, json, suppressions);
    }

    @Bean
    Suppressions suppressions(JdbcClient database, JsonMapper json) {
        return new Suppressions(database, json);
    }

    @Bean
    Scores scores(JdbcClient database, JsonMapper json, SiteStore sites) {
        return new Scores(database, json, sites);
    }

    @Bean
    GoogleContent googleContent(JdbcClient database, JsonMapper json) {
        return new GoogleContent(database, json);
    }

    @Bean
    PlaceIds placeIds(JdbcClient database) {
        return new PlaceIds(database);
    }

    @Bean
    Erasure erasure(JdbcClient database, PlatformTransactionManager transactions, Suppressions suppressions) {
        return new Erasure(database, new TransactionTemplate(transactions), suppressions);
    }
}
