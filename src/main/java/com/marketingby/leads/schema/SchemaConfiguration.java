package com.marketingby.leads.schema;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database, migrated before anything else sees its data source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class SchemaConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaConfiguration.class);

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
            tell(migrations.migrate(settings.backupTaken()));
        }
        return database.dataSource();
    }

    private static void tell(List<String> applied) {
        if (!applied.isEmpty()) {
            LOG.atInfo().addKeyValue("event", "migrated").addKeyValue("migrations", applied.size())
                    .addKeyValue("last", applied.getLast())
                    .log("the database was brought to the schema that this version expects");
        }
    }
}
