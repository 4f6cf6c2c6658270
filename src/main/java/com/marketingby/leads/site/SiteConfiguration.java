package com.marketingby.leads.site;

import com.marketingby.leads.compliance.EvidenceReader;
import com.marketingby.leads.contact.ContactReader;
import com.marketingby.leads.page.Web;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class SiteConfiguration {
    @Bean
    SiteVisitor siteVisitor(Web web, SiteSettings settings, JsonMapper json) {
        return new SiteVisitor(web, new ContactReader(), new EvidenceReader(), settings, json);
    }

    @Bean
    SiteStore siteStore(JdbcClient database, JsonMapper json) {
        return new SiteStore(database, json);
    }
}
