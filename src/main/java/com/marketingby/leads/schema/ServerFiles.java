package com.marketingby.leads.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the embedded server's folder tells of it: its process and port while it runs, and the port kept for it. */
final class ServerFiles {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private ServerFiles() {}

    static Optional<Long> processId(Path data) {
        return number(data.resolve("postmaster.pid"), PID_LINE).map(Integer::longValue);
    }

    static Optional<Integer> port(Path data) {
        return number(data.resolve("postmaster.pid"), PORT_LINE);
    }

    static Optional<Integer> reservedPort(Path home) {
        return number(home.resolve("postgres.port"), 0);
    }

    static void reservePort(Path home, int port) throws IOException {
        Files.writeString(home.resolve("postgres.port"), port + "\n");
    }

    private static Optional<Integer> number(Path file, int line) {
        return lines(file).stream().skip(line).findFirst().map(String::strip).filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException _) {
            return List.of();
        }
    }
}
