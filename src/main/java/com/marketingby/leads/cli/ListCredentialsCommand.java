package com.marketingby.leads.cli;

import com.marketingby.leads.credential.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code credentials list}. */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists what the vault holds, without values; needs no ENCRYPTION_KEY.",
        footer = """

                Examples:
                  lead-scraper credentials list
                  lead-scraper credentials list --json
                """)
final class ListCredentialsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    ListCredentialsCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(parts -> {
            var entries = parts.getBean(Vault.class).list();
            if (json) {
                terminal.print(Json.text(entries));
                return Exit.DONE;
            }
            var now = LocalDateTime.ofInstant(parts.getBean(Clock.class).instant(), ZoneOffset.UTC);
            var table = new TextTable("service", "key name", "description", "age");
            entries.forEach(entry -> table.add(entry.service(), entry.keyName(), entry.description(),
                    age(entry.writtenAt(), now)));
            table.lines().forEach(terminal::print);
            return Exit.DONE;
        });
    }

    private static @Nullable String age(@Nullable LocalDateTime writtenAt, LocalDateTime now) {
        if (writtenAt == null) {
            return null;
        }
        var age = Duration.between(writtenAt, now);
        if (age.toHours() < 1) {
            return Math.max(0, age.toMinutes()) + " min";
        }
        return age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " days";
    }
}
