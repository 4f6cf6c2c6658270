package com.marketingby.leads.schema;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database, migrated before anything else sees its data source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class SchemaConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) {
        return Database.open(settings);
    }

    @Bean
    Migrations migrations(Database database) {
        return new Migrations(database);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database, Migrations migrations, DatabaseSettings settings) {
        if (settings.migrate()) {
            migrations.migrate(settings.backupTaken());
        }
        return database.dataSource();
    }
}
