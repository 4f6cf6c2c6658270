package com.marketingby.leads.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

class BeginningsTest {
    @Test
    void productionAsItStood() throws Exception {
        for (var beginning : new String[]{"production", "developer"}) {
            try (var database = TestDatabase.empty()) {
                new JdbcTemplate(database.dataSource()).execute(
                        new ClassPathResource(beginning + ".sql", BeginningsTest.class).getContentAsString(UTF_8));
                new Migrations(database.database().direct()).migrate();
                System.out.println("XX" + database.url());
                for (var sql : List.of("select * from leads order by id", "select * from encrypted_credentials",
                        "select * from legacy_values"))
                    database.jdbc().sql(sql).query().listOfRows().forEach(row -> System.out.println("XX" + row));
            }
        }
    }
}
