package com.marketingby.leads.cli;

import com.marketingby.leads.credential.Vault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code credentials set}. */
@Command(name = "set", mixinStandardHelpOptions = true,
        description = "Puts a value into the vault, over the one that is there. It is read from standard input, or asked for without echo.",
        footer = """

                Examples:
                  lead-scraper credentials set google_maps api_key --description 'the agency'
                  lead-scraper credentials set google_maps api_key < key.txt
                """)
final class SetCredentialCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SERVICE", description = "whose key it is, such as google_maps")
    private String service;

    @Parameters(index = "1", paramLabel = "KEY_NAME", description = "which of its keys, such as api_key")
    private String keyName;

    @Option(names = "--description", paramLabel = "TEXT", description = "what it is for; without it the old text stays")
    private @Nullable String description;

    /** Taken in so that a value given by mistake is not repeated in a message. */
    @Unmatched
    private List<String> unasked = new ArrayList<>();

    private final Launch launch;
    private final SecretInput input;

    @SuppressWarnings("NullAway.Init")
    SetCredentialCommand(Launch launch, SecretInput input) {
        this.launch = launch;
        this.input = input;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        var terminal = new Terminal(spec.commandLine(), false);
        if (!unasked.isEmpty()) {
            return terminal.refuse("beside SERVICE, KEY_NAME and --description nothing is taken: the value comes from"
                    + " standard input; one given as an argument is in the shell's history now, so replace it");
        }
        try (var value = input.read("Value of %s/%s".formatted(service, keyName))) {
            return launch.start(parts -> {
                parts.getBean(Vault.class).set(service, keyName, value, description);
                terminal.print("%s/%s is in the vault.".formatted(service, keyName));
                return Exit.DONE;
            });
        }
    }
}
