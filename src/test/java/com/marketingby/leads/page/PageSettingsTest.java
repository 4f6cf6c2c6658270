package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

class PageSettingsTest {
    @Test
    void theDefaultsAreThoseOfAPoliteVisitor() throws IOException {
        assertThat(settings(Map.of())).isEqualTo(
                new PageSettings(null, false, Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(10),
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(10), 5,
                        DataSize.ofMegabytes(2),
                        DataSize.ofMegabytes(64)));
    }

    @Test
    void theEnvironmentNamesThePageAboutUsAndOpensTheLaboratory() throws IOException {
        PageSettings settings = settings(
                Map.of("LEADS_CONTACT_URL", "https://example.com/us", "LEADS_ALLOW_PRIVATE_HOSTS", "true"));
        assertThat(settings.contactUrl()).isEqualTo(URI.create("https://example.com/us"));
        assertThat(settings.allowPrivateHosts()).isTrue();
        assertThat(settings.userAgent()).isEqualTo("LeadScraper/1.0 (+https://example.com/us)");
    }

    private static PageSettings settings(Map<String, Object> variables) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        new YamlPropertySourceLoader().load("defaults", new ClassPathResource("application.yml"))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment).bind("leads.page", PageSettings.class).get();
    }
}
