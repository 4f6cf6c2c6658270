package com.marketingby.leads.cli;

import com.marketingby.leads.credential.CredentialProblem;
import com.marketingby.leads.schema.Database;
import com.marketingby.leads.schema.DatabaseUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** All that {@code doctor} looks at, in the order in which things depend on each other. */
final class Checkup {
    private final BeanFactory parts;
    private final List<Check> checks = new ArrayList<>();

    /** @param parts made only when asked for, so that one that cannot be made keeps no other from being looked at */
    Checkup(BeanFactory parts) {
        this.parts = parts;
    }

    List<Check> all() {
        look("settings", this::settings);
        look("memory", new MachineChecks(parts)::memory);
        look("disk", new MachineChecks(parts)::disk);
        look("contact page", new PageChecks(parts)::contactPage);
        if (look("database", () -> database().reachable())) {
            withDatabase();
        } else {
            checks.add(Check.skipped("the rest", "TLS, schema, rights, clock and Google's key need the database"));
        }
        return checks;
    }

    private void withDatabase() {
        look("TLS", database()::encryption);
        var migrated = look("schema", database()::schema);
        look("rights", database()::rights);
        look("clock", database()::clock);
        var google = new GoogleChecks(parts);
        if (migrated && look("Google key", google::form)) {
            look("Google", google::accepted);
        } else {
            checks.add(Check.skipped("Google", "it is asked once there are the schema and a key"));
        }
    }

    private DatabaseChecks database() {
        return new DatabaseChecks(parts.getBean(Database.class), parts);
    }

    private Check settings() {
        var wrong = new SettingsCheck(parts.getBean(ConfigurableEnvironment.class)).wrong();
        return wrong.isEmpty() ? Check.well("settings", "all have values that fit")
                : Check.mend("settings", String.join("; ", wrong), "see the settings in README.md");
    }

    /** Looks, and says whether what depends on it can be looked at too. What a command would complain of is a finding here. */
    private boolean look(String name, Supplier<Check> at) {
        var check = check(name, at);
        checks.add(check);
        return check.state() != Check.State.MEND;
    }

    private static Check check(String name, Supplier<Check> at) {
        try {
            return at.get();
        } catch (BeansException | DataAccessException | TransactionException | FlywayException | CredentialProblem
                | DatabaseUnavailable failure) {
            var message = Failures.explained(failure);
            return Check.mend(name, message.orElseThrow(() -> failure), "mend that, and ask again");
        }
    }
}
