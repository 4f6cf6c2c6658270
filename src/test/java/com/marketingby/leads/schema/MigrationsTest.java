package com.marketingby.leads.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void anEmptyDatabaseGetsEveryTableAndASecondTimeNothing() {
        try (var database = TestDatabase.empty()) {
            var migrations = new Migrations(database.database());
            assertThat(migrations.pending()).startsWith("V1 shared tables");
            assertThat(migrations.migrate(false)).startsWith("V1 shared tables");
            assertThat(migrations.pending()).isEmpty();
            assertThat(migrations.migrate(false)).isEmpty();
        }
    }

    @Test
    void theWebApplicationMayInsertAnAddressOfAnyLength() {
        try (var database = TestDatabase.migrated()) {
            assertThat(database.jdbc().sql("""
                    insert into leads (company, website_url, address)
                    select 'Oak Dental', 'https://oak.example', string_agg(md5(n::text), '') from generate_series(1, 200) n
                    """).update()).isEqualTo(1);
        }
    }

    @Test
    void whatRefersToADeletedRowIsFoundByAnIndex() {
        try (var database = TestDatabase.migrated()) {
            assertThat(database.jdbc().sql("""
                    select conrelid::regclass || '.' || a.attname
                      from pg_constraint c
                      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                     where c.contype = 'f' and c.confdeltype in ('c', 'n')
                       and not exists (select
                                         from pg_index i
                                        where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1] and i.indisvalid
                                          and coalesce(pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', a.attname), true))
                    """).query(String.class).list()).isEmpty();
        }
    }
}
