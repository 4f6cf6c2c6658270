package com.marketingby.leads.site;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a page up to a number of tags, since it is its tags that make a document large. */
final class Markup {
    /** In bytes; for longer names jsoup 1.24.1 takes time that grows with the square of their length. No element is called so. */
    private static final int LONGEST_NAME = 1_000;

    private final byte[] bytes;
    private final int length;
    private final int tags;

    private Markup(byte[] bytes, int length, int tags) {
        this.bytes = bytes;
        this.length = length;
        this.tags = tags;
    }

    /** Takes the bytes over: what looks like a tag, but for the length of its name, is made text. */
    static Markup of(byte[] bytes, int mostTags) {
        // The JVM looks through a string many bytes at a time.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int tags = 0;
        int nameEnd = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > mostTags) {
                return new Markup(bytes, at, mostTags);
            }
            nameEnd = nameEnd > at + 1 ? nameEnd : nameEnd(bytes, at);
            if (nameEnd - at > LONGEST_NAME + 1) {
                bytes[at] = ' ';
            }
        }
        return new Markup(bytes, bytes.length, tags);
    }

    /** Where the name of a tag ends, which is also where that of each tag ends that begins within it. */
    private static int nameEnd(byte[] bytes, int start) {
        int end = start + 1;
        while (end < bytes.length && !endsName(bytes[end], end - start)) {
            end++;
        }
        return end;
    }

    private static boolean endsName(byte letter, int distance) {
        return switch (letter) {
            case ' ', '\t', '\n', '\r', '\f', '>' -> true;
            case '/' -> distance > 1;
            default -> false;
        };
    }

    /** How many of the bytes count. */
    int length() {
        return length;
    }

    /** How many tags they hold, in any character set that leaves ASCII as it is. */
    int tags() {
        return tags;
    }

    Characters characters() {
        return Characters.of(bytes, length);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
