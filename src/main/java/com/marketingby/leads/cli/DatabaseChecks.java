package com.marketingby.leads.cli;

import com.marketingby.leads.schema.Database;
import com.marketingby.leads.schema.Migrations;
import com.marketingby.leads.schema.SchemaInspection;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code doctor} looks at in the database; it only reads. */
final class DatabaseChecks {
    private static final Duration NOTED_SKEW = Duration.ofSeconds(5);
    private static final Duration HARMFUL_SKEW = Duration.ofMinutes(2);

    private final Database database;
    private final BeanFactory parts;
    private final JdbcClient jdbc;

    DatabaseChecks(Database database, BeanFactory parts) {
        this.database = database;
        this.parts = parts;
        this.jdbc = JdbcClient.create(database.dataSource());
    }

    Check reachable() {
        return Check.well("database", "PostgreSQL "
                + jdbc.sql("show server_version").query(String.class).single().replaceFirst(" .*", "") + ", "
                + database);
    }

    /** A connection that leaves this machine is to be encrypted. */
    Check encryption() {
        return jdbc.sql("""
                select s.ssl, s.version,
                       coalesce(inet_server_addr() <<= inet '127.0.0.0/8' or inet_server_addr() = inet '::1', true) as here
                  from pg_stat_ssl s
                 where s.pid = pg_backend_pid()
                """).query((row, _) -> row.getBoolean("ssl") ? Check.well("TLS", row.getString("version"))
                : row.getBoolean("here") ? Check.well("TLS", "not needed: the database is on this machine")
                        : Check.mend("TLS", "the connection to the database is not encrypted",
                                "add ?sslmode=require to DATABASE_URL"))
                .single();
    }

    Check schema() {
        var pending = parts.getBean(Migrations.class).pending();
        if (!pending.isEmpty()) {
            return Check.mend("schema", pending.size() + " migrations are to be applied, " + pending.getFirst()
                    + " first", "run 'lead-scraper schema migrate --plan', then 'lead-scraper schema migrate'");
        }
        return new SchemaInspection().verify(database).holds() ? Check.well("schema", "as this version expects it")
                : Check.note("schema", "at this version, but other than the contract with the web application",
                        "run 'lead-scraper schema verify'");
    }

    Check rights() {
        var missing = missingRights();
        return missing.isEmpty() ? Check.well("rights", "reads and writes all tables that it uses")
                : Check.mend("rights", "the database role may not " + String.join(", ", missing),
                        "grant these to the role that DATABASE_URL names, or name the owner of the tables");
    }

    private List<String> missingRights() {
        return jdbc.sql("""
                with needed (name, rights) as (
                    values ('leads', '{SELECT,INSERT,UPDATE,DELETE}'::text[]), ('scraping_logs', '{SELECT,INSERT,UPDATE}'),
                           ('clients', '{SELECT}'), ('users', '{SELECT}'), ('encrypted_credentials', '{SELECT}'),
                           ('scrape_runs', '{SELECT,INSERT,UPDATE}'), ('scrape_workers', '{SELECT,INSERT,UPDATE,DELETE}'),
                           ('run_targets', '{SELECT,INSERT,UPDATE}'), ('search_cells', '{SELECT,INSERT,UPDATE}'),
                           ('place_calls', '{SELECT,INSERT,UPDATE}'), ('candidates', '{SELECT,INSERT,UPDATE}'),
                           ('sites', '{SELECT,INSERT,UPDATE}'), ('site_visits', '{SELECT,INSERT}'))
                select lower(right_) || ' ' || name
                  from needed, unnest(rights) right_
                 where to_regclass(name) is not null and not has_table_privilege(to_regclass(name), right_)
                 order by name, right_
                """).query((row, _) -> row.getString(1)).list();
    }

    /** Claims, budgets and freshness go by the database's clock; certificates and waiting by this machine's. */
    Check clock() {
        var there = jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
        var skew = Duration.between(there, parts.getBean(Clock.class).instant());
        var found = "%.1f s off the database's".formatted(skew.toMillis() / 1_000.0);
        if (skew.abs().compareTo(NOTED_SKEW) < 0) {
            return Check.well("clock", found);
        }
        var mend = "set this machine's clock by a time service, such as chrony or systemd-timesyncd";
        return skew.abs().compareTo(HARMFUL_SKEW) < 0 ? Check.note("clock", found, mend)
                : Check.mend("clock", found, mend);
    }
}
