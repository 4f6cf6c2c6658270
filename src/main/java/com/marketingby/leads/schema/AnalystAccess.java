package com.marketingby.leads.schema;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets an existing role read one client's leads and logs, and nothing else, through security-barrier views in a schema of their
 * own. The shared tables get neither grants nor row-level security.
 */
public final class AnalystAccess {
    private static final List<String> TABLES = List.of("leads", "scraping_logs");
    private static final List<String> REPORTS = List.of("report_daily", "report_cost", "report_skip_reasons",
            "report_coverage", "report_fill_rate");
    private static final List<String> VIEWS = Stream.concat(TABLES.stream(), REPORTS.stream()).toList();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** Acts as the owner of the shared tables. */
    public AnalystAccess(Database database) {
        this(database.dataSource());
    }

    AnalystAccess(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /** What a role has been given. */
    public record Granted(String role, int client, List<String> views) {}

    /** A role or a client that is no good for this; the message says why and what to do. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Makes the views of a client where they are missing and grants them to the role; again, nothing changes.
     *
     * @throws Refused if the role or the client does not exist, or the role could read more than the views
     */
    public Granted grant(String role, int client) {
        var schema = "analyst_" + client;
        transaction.executeWithoutResult(_ -> {
            requireKnown(role, client);
            requireNothingElse(role, schema);
            views(schema, client).forEach(statement -> jdbc.sql(statement).update());
            rights(schema, role).forEach(statement -> jdbc.sql(statement).update());
        });
        return new Granted(role, client, VIEWS.stream().map(view -> schema + "." + view).toList());
    }

    private void requireKnown(String role, int client) {
        if (!holds("select exists (select from clients where id = :client)", role, client)) {
            throw new Refused("There is no client %d.".formatted(client));
        }
        if (!holds("select exists (select from pg_roles where rolname = :role)", role, client)) {
            throw new Refused(
                    "There is no role %s: create it first (on Heroku: heroku pg:credentials:create --name %s)."
                            .formatted(role, role));
        }
    }

    private void requireNothingElse(String role, String schema) {
        var tooMuch = jdbc.sql("""
                select 'is a superuser, or passes over row security' from pg_roles where rolname = :role and (rolsuper or rolbypassrls)
                union all
                select 'can read ' || c.oid::regclass || ' (revoke that first)'
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                  and n.nspname <> :schema and has_schema_privilege(:role, n.oid, 'usage')
                  and has_any_column_privilege(:role, c.oid, 'select, insert, update, references')
                union all
                select 'may act as ' || m.rolname || ' (revoke that first)' from pg_roles m
                where m.rolname <> :role and pg_has_role(:role, m.oid, 'member')
                """).param("role", role).param("schema", schema).query((row, _) -> row.getString(1)).list();
        if (!tooMuch.isEmpty()) {
            throw new Refused("The role %s gets nothing: it %s.".formatted(role, String.join(", ", tooMuch)));
        }
    }

    /**
     * The statements, quoted by the database: no identifier of a statement can be a parameter. A report is written out, since
     * a view with security_invoker would ask for the analyst's own rights even inside another view.
     */
    private List<String> views(String schema, int client) {
        return jdbc.sql("""
                select format('create schema if not exists %I', :schema)
                union all
                select format('create or replace view %I.%I with (security_barrier = true) as select %s from %I.%I where client_id = %s',
                    :schema, c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum), current_schema(), c.relname, :client)
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = current_schema()::regnamespace and c.relname in (:tables)
                  and (to_regclass(quote_ident(:schema) || '.' || c.relname) is null)
                group by c.relname
                union all
                select format('create view %I.%I with (security_barrier = true) as select * from (%s) report where client_id = %s',
                    :schema, c.relname, rtrim(pg_get_viewdef(c.oid), ';'), :client)
                from pg_class c
                where c.relnamespace = current_schema()::regnamespace and c.relname in (:reports)
                  and (to_regclass(quote_ident(:schema) || '.' || c.relname) is null)
                """).param("schema", schema).param("client", client).param("tables", TABLES).param("reports", REPORTS)
                .query((row, _) -> row.getString(1)).list();
    }

    private List<String> rights(String schema, String role) {
        return jdbc.sql("""
                select format('revoke all on schema %I from public', :schema)
                union all
                select format('grant usage on schema %I to %I', :schema, :role)
                union all
                select format('grant select on %I.%I to %I', :schema, name, :role) from unnest(array[:views]) name
                """).param("schema", schema).param("role", role).param("views", VIEWS)
                .query((row, _) -> row.getString(1)).list();
    }

    private boolean holds(String question, String role, int client) {
        return jdbc.sql(question).param("role", role).param("client", client).query(Boolean.class).single();
    }
}
