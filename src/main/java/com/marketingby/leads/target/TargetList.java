package com.marketingby.leads.target;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** A file that names websites, one a line or in a column of CSV; it is read as a stream and never held, however long it is. */
public final class TargetList {
    private static final int PROBLEMS_TOLD = 20;

    private final Path file;
    private final String digest;
    private final int size;

    private TargetList(Path file, String digest, int size) {
        this.file = file;
        this.digest = digest;
        this.size = size;
    }

    /** What came of looking at a file. */
    public sealed interface Opened {
        /** A list that can be worked on. */
        record Usable(TargetList list) implements Opened {}

        /**
         * A file with mistakes.
         *
         * @param problems each with file, line and what to write instead; the first ones where there are many
         */
        record Rejected(List<String> problems) implements Opened {}
    }

    /**
     * Looks through a file once; mistakes in it, and a file that cannot be read, are an answer and no exception.
     *
     * @param name of the file for people
     */
    public static Opened open(Path file, String name) {
        var problems = new ArrayList<String>();
        var digest = sha256();
        var size = new int[1];
        try (var entries = entries(file)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                size[0]++;
                check(entry, name, digest, problems);
            }
        } catch (IOException unreadable) {
            problems.add(name + ": " + Written.why(unreadable) + ": check the path");
        } catch (IllegalArgumentException unusable) {
            problems.add(name + ": " + unusable.getMessage());
        }
        if (size[0] == 0 && problems.isEmpty()) {
            problems.add(name + ": names no website: write one a line, such as example.com");
        }
        return problems.isEmpty()
                ? new Opened.Usable(new TargetList(file, HexFormat.of().formatHex(digest.digest()), size[0]))
                : new Opened.Rejected(List.copyOf(problems));
    }

    /** Tells lists apart by what they name. */
    public String digest() {
        return digest;
    }

    /** How many websites are named, those named twice included. */
    public int size() {
        return size;
    }

    /**
     * Reads the targets in their order, in lots of at most the given size.
     *
     * @param most the number of targets after which reading ends
     * @throws UncheckedIOException when the file can no longer be read
     */
    public void inLots(int lotSize, int most, Consumer<List<Target>> use) {
        try (var entries = entries(file)) {
            var lot = new ArrayList<Target>();
            var left = most;
            for (var entry = entries.next(); entry != null && left > 0; entry = entries.next()) {
                lot.add(target(entry.text()));
                left--;
                if (lot.size() == lotSize) {
                    use.accept(List.copyOf(lot));
                    lot.clear();
                }
            }
            if (!lot.isEmpty()) {
                use.accept(List.copyOf(lot));
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(file + " can no longer be read", lost);
        }
    }

    private static void check(ListedWebsites.Entry entry, String name, MessageDigest digest, List<String> problems) {
        try {
            digest.update((target(entry.text()).text() + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unusable) {
            if (problems.size() < PROBLEMS_TOLD) {
                problems.add(name + ":" + entry.line() + ": " + unusable.getMessage());
            }
        }
    }

    private static Target target(String text) {
        return Target.asked(text, null, null, null);
    }

    private static ListedWebsites entries(Path file) throws IOException {
        Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
        return new ListedWebsites(reader, file.toString().matches("(?i).*\\.[ct]sv"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
