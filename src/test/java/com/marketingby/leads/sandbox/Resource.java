package com.marketingby.leads.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts beside the sandbox's code. */
final class Resource {
    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Resource() {}

    static String text(String name) {
        return READ.computeIfAbsent(name, Resource::read);
    }

    static Stream<String> lines(String name) {
        return text(name).lines().filter(line -> !line.startsWith("#"));
    }

    /** The text with each {@code {{slot}}} filled; a slot without a value is a mistake. */
    static String filled(String name, Map<String, String> values) {
        return SLOT.matcher(text(name)).replaceAll(slot -> Matcher
                .quoteReplacement(Objects.requireNonNull(values.get(slot.group(1)), () -> name + " " + slot.group())));
    }

    private static String read(String name) {
        try (var stream = Objects.requireNonNull(Resource.class.getResourceAsStream("/sandbox/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
