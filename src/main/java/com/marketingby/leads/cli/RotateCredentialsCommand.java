package com.marketingby.leads.cli;

import com.marketingby.leads.credential.EncryptionKey;
import com.marketingby.leads.credential.Vault;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code credentials rotate}. */
@Command(name = "rotate", mixinStandardHelpOptions = true,
        description = "Writes every row of the vault anew under another key, all or none.",
        footer = """

                Until ENCRYPTION_KEY is changed too, here and for the web application, neither can
                read the rows.

                Example:
                  NEW_ENCRYPTION_KEY=… lead-scraper credentials rotate
                """)
final class RotateCredentialsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--new-key-from", paramLabel = "VARIABLE", defaultValue = "NEW_ENCRYPTION_KEY",
            description = "the variable with the new key (default ${DEFAULT-VALUE}); where it is unset, the key is read from standard input or asked for without echo")
    private String variable;

    private final Launch launch;
    private final SecretInput input;

    @SuppressWarnings("NullAway.Init")
    RotateCredentialsCommand(Launch launch, SecretInput input) {
        this.launch = launch;
        this.input = input;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        var terminal = new Terminal(spec.commandLine(), false);
        var given = input.variable(variable);
        var value = given.isPresent() ? given : input.readTwice("New ENCRYPTION_KEY");
        if (value.isEmpty()) {
            return terminal.refuse("the new key was typed in two ways; nothing is changed");
        }
        try (var secret = value.get()) {
            var next = EncryptionKey.successor(secret);
            return launch.start(parts -> {
                terminal.print("%d credentials are under the new key; set ENCRYPTION_KEY to it now, here and for the"
                        .formatted(parts.getBean(Vault.class).rotate(next)) + " web application.");
                return Exit.DONE;
            });
        }
    }
}
