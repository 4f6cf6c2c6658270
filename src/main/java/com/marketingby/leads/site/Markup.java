package com.marketingby.leads.site;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * The bytes of a page up to a number of tags, since it is its tags that make a document large.
 *
 * @param length how many of the bytes count
 * @param tags how many tags they hold, in any character set that leaves ASCII as it is
 */
record Markup(byte[] bytes, int length, int tags) {
    static Markup of(byte[] bytes, int mostTags) {
        int tags = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '<' && ++tags > mostTags) {
                return new Markup(bytes, at, mostTags);
            }
        }
        return new Markup(bytes, bytes.length, tags);
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
