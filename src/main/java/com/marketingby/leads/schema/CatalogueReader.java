package com.marketingby.leads.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the tables of a database's current schema in one read-only transaction. Libraries that compare schemas normalise away
 * what the contract cares for (the text of a default, a unique index or a unique constraint), so the catalogue is asked.
 */
final class CatalogueReader {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CatalogueReader(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        transaction.setReadOnly(true);
    }

    Catalogue read() {
        return transaction.execute(_ -> tables());
    }

    private Catalogue tables() {
        var columns = columns();
        var constraints = constraints();
        var indexes = indexes();
        var tables = new LinkedHashMap<String, Catalogue.Table>();
        jdbc.sql("""
                select relname, coalesce(obj_description(oid, 'pg_class'), '') = 'made by lead-scraper' as made,
                       (xpath('//c/text()', query_to_xml(format('select count(*) as c from %I', relname),
                           false, true, '')))[1]::text::bigint as rows
                from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relispartition
                """)
                .query((row, _) -> tables.put(row.getString("relname"),
                        new Catalogue.Table(row.getBoolean("made"), row.getLong("rows"),
                                Catalogue.sorted(columns.getOrDefault(row.getString("relname"), Map.of())),
                                constraints.getOrDefault(row.getString("relname"), List.of()),
                                Catalogue.sorted(indexes.getOrDefault(row.getString("relname"), Map.of())))))
                .list();
        return new Catalogue(Catalogue.sorted(tables));
    }

    private Map<String, Map<String, Catalogue.Column>> columns() {
        var columns = new LinkedHashMap<String, Map<String, Catalogue.Column>>();
        jdbc.sql("""
                select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
                       case when pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null and a.attidentity = ''
                                and pg_get_expr(d.adbin, d.adrelid) like 'nextval(%' then 'serial'
                            when a.attidentity <> '' then 'identity'
                            when a.attgenerated <> '' then 'generated: ' || pg_get_expr(d.adbin, d.adrelid)
                            else pg_get_expr(d.adbin, d.adrelid) end as default_value
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                """).query(
                (row, _) -> columns.computeIfAbsent(row.getString("relname"), _ -> new LinkedHashMap<>())
                        .put(row.getString(
                                "attname"),
                                new Catalogue.Column(row.getString("type"), row.getBoolean("nullable"), row.getString(
                                        "default_value"))))
                .list();
        return columns;
    }

    private Map<String, List<String>> constraints() {
        var constraints = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                select c.relname, pg_get_constraintdef(k.oid) as definition
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid
                where c.relnamespace = current_schema()::regnamespace and k.contype in ('p', 'u', 'f', 'c', 'x')
                order by 1, 2
                """).query((row, _) -> constraints.computeIfAbsent(row.getString("relname"), _ -> new ArrayList<>())
                .add(row.getString("definition"))).list();
        return constraints;
    }

    private Map<String, Map<String, String>> indexes() {
        var indexes = new LinkedHashMap<String, Map<String, String>>();
        jdbc.sql("""
                select t.relname, x.relname as name,
                       case when i.indisunique then 'unique ' else '' end || case when i.indisvalid then '' else 'invalid ' end
                           || substring(pg_get_indexdef(i.indexrelid) from ' USING (.*)$') as definition
                from pg_index i
                join pg_class t on t.oid = i.indrelid
                join pg_class x on x.oid = i.indexrelid
                where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p')
                  and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
                """).query(
                (row, _) -> indexes.computeIfAbsent(row.getString("relname"), _ -> new LinkedHashMap<>())
                        .put(row.getString(
                                "name"), row.getString("definition")))
                .list();
        return indexes;
    }
}
