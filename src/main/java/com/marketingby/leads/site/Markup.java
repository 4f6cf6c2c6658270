package com.marketingby.leads.site;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

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
        int tags = 0;
        int beforeName = -1;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '<') {
                if (++tags > mostTags) {
                    return new Markup(bytes, at, mostTags);
                }
                beforeName = beforeName < 0 ? at : beforeName;
            } else if (beforeName >= 0 && endsName(bytes[at], at - beforeName)) {
                beforeName = -1;
            } else if (beforeName >= 0 && at - beforeName > LONGEST_NAME) {
                bytes[beforeName] = ' ';
                beforeName = -1;
            }
        }
        return new Markup(bytes, bytes.length, tags);
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
