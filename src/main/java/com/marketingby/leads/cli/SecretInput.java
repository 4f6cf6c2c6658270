package com.marketingby.leads.cli;

import com.marketingby.leads.credential.Secret;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that must not be seen: from a variable, typed without echo at a terminal, else from standard input. */
final class SecretInput {
    private final Map<String, String> environment;
    private final InputStream in;

    SecretInput(Map<String, String> environment, InputStream in) {
        this.environment = Map.copyOf(environment);
        this.in = in;
    }

    Optional<Secret> variable(String name) {
        return Optional.ofNullable(environment.get(name)).map(value -> Secret.of(value.toCharArray()));
    }

    Secret read(String prompt) throws IOException {
        var terminal = terminal();
        return terminal == null ? Secret.read(in) : typed(terminal, prompt);
    }

    /** The same, but at a terminal typed twice; empty when the two differ. */
    Optional<Secret> readTwice(String prompt) throws IOException {
        var first = read(prompt);
        var terminal = terminal();
        if (terminal == null) {
            return Optional.of(first);
        }
        try (var second = typed(terminal, prompt + ", once more")) {
            return Optional.of(first).filter(second::equalTo);
        }
    }

    private @Nullable Console terminal() {
        var console = Objects.equals(in, System.in) ? System.console() : null;
        return console != null && console.isTerminal() ? console : null;
    }

    private static Secret typed(Console terminal, String prompt) {
        var characters = terminal.readPassword("%s: ", prompt);
        return Secret.of(characters == null ? new char[0] : characters);
    }
}
