package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {
    @Test
    void theWrittenContractIsWhatTheMigrationsOfTheSharedTablesMakeOnAnEmptyDatabase() throws IOException {
        try (var database = TestDatabase.empty()) {
            new Migrations(database.database().direct(), "test", MigrationVersion.fromVersion("10")).migrate(false);
            var made = uncounted(new CatalogueReader(database.dataSource()).read());
            Files.writeString(Path.of("target", "contract.json"),
                    JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(made));
            assertThat(Contract.catalogue()).as("target/contract.json is what the migrations make").isEqualTo(made);
        }
    }

    private static Catalogue uncounted(Catalogue catalogue) {
        var tables = new HashMap<>(catalogue.tables());
        tables.keySet().removeAll(List.of("flyway_schema_history", "legacy_values"));
        tables.replaceAll(
                (_, table) -> new Catalogue.Table(false, null, table.columns(), table.constraints(), table.indexes()));
        return new Catalogue(Catalogue.sorted(tables));
    }
}
