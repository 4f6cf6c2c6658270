package com.marketingby.leads.site;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of a page up to a number of tags, since it is its tags that make a document large. */
final class Markup {
    private final byte[] bytes;
    private final int length;
    private final int tags;

    private Markup(byte[] bytes, int length, int tags) {
        this.bytes = bytes;
        this.length = length;
        this.tags = tags;
    }

    static Markup of(byte[] bytes, int mostTags) {
        int tags = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '<' && ++tags > mostTags) {
                return new Markup(bytes, at, mostTags);
            }
        }
        return new Markup(bytes, bytes.length, tags);
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
