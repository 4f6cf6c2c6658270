package com.marketingby.leads.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A body that is given up when less than a kilobyte of it comes within the time that a site may be silent: bytes that trickle are no better than none. */
final class PacedBody extends FilterInputStream {
    private static final int LEAST = 1_024;

    private final Clock clock;
    private final Instant judged;
    private long count;

    PacedBody(InputStream body, Clock clock, Duration silence) {
        super(body);
        this.clock = clock;
        this.judged = clock.instant().plus(silence);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        came(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        came(read);
        return read;
    }

    private void came(int bytes) throws IOException {
        count += Math.max(0, bytes);
        if (bytes > 0 && count < LEAST && clock.instant().isAfter(judged)) {
            throw new InterruptedIOException("only " + count + " bytes");
        }
    }
}
