package com.marketingby.leads.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The help of the program as picocli writes it, kept as a text: to write it takes some hundred classes of a form that no cache of the JVM holds, which is
 * three quarters of the time of {@code --help}. A test holds the text against the commands.
 */
final class KeptHelp {
    static final String RESOURCE = "help.txt";

    private KeptHelp() {}

    static boolean isMeant(String argument) {
        return argument.equals("--help") || argument.equals("-h");
    }

    static void print(PrintWriter out) {
        out.print(text());
        out.flush();
    }

    static String text() {
        try (var file = Objects.requireNonNull(KeptHelp.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " of the program cannot be read", unreadable);
        }
    }
}
