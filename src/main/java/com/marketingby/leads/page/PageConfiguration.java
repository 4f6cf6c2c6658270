package com.marketingby.leads.page;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
class PageConfiguration {
    @Bean
    Web web(PageSettings settings, Clock clock) {
        return new Web(settings, clock);
    }
}
