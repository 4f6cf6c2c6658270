package com.marketingby.leads.cli;

import com.marketingby.leads.credential.Vault;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code credentials check}. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Says which rows of the vault decrypt with ENCRYPTION_KEY. Exit code 1 if one does not.",
        footer = """

                Example:
                  lead-scraper credentials check
                """)
final class CheckCredentialsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    CheckCredentialsCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(parts -> {
            var checks = parts.getBean(Vault.class).check();
            if (json) {
                terminal.print(Json.text(checks));
            } else {
                var table = new TextTable("service", "key name", "decrypts");
                checks.forEach(check -> table.add(check.service(), check.keyName(), check.decrypts() ? "yes" : "no"));
                table.lines().forEach(terminal::print);
            }
            return checks.stream().allMatch(Vault.Check::decrypts) ? Exit.DONE : Exit.FAILED;
        });
    }
}
