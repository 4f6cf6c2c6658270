package com.marketingby.leads.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The bytes of a page, kept compressed where they came so. */
public final class Body {
    private final byte[] stored;
    private final boolean gzip;
    private final int length;
    private final String sha256;

    Body(byte[] stored, boolean gzip, int length, String sha256) {
        this.stored = stored;
        this.gzip = gzip;
        this.length = length;
        this.sha256 = sha256;
    }

    /** A copy of the bytes as the page's author wrote them. */
    public byte[] bytes() {
        return gzip ? inflated() : Arrays.copyOf(stored, length);
    }

    /** The number of bytes, after decompression. */
    public int length() {
        return length;
    }

    /** The SHA-256 of the bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    int storedBytes() {
        return stored.length;
    }

    private byte[] inflated() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
            byte[] bytes = new byte[length];
            int read = in.readNBytes(bytes, 0, length);
            return read == length ? bytes : Arrays.copyOf(bytes, read);
        } catch (IOException e) {
            throw new UncheckedIOException("A body that was inflated once does not inflate again", e);
        }
    }
}
