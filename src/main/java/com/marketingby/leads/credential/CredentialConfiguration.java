package com.marketingby.leads.credential;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The vault and the way to the Google key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CredentialSettings.class)
class CredentialConfiguration {

    @Bean
    Vault vault(JdbcClient jdbc, PlatformTransactionManager transactions, CredentialSettings settings) {
        return new Vault(jdbc, transactions, settings::key);
    }

    @Bean
    GoogleKey googleKey(CredentialSettings settings, Vault vault) {
        return new GoogleKey(settings, vault);
    }
}
