package com.marketingby.leads.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a body up to a limit, counting what it holds; endless ones and bombs stop at the limit, whether they swell or stay packed. */
final class BodyReader {
    private static final int STEP = 16 * 1024;
    /** How much longer than its contents a compressed body may be. */
    private static final int PACKING = 64 * 1024;

    /** Asked before more bytes are kept. */
    @FunctionalInterface
    interface Account {
        /** Whether that many more bytes may be held. */
        boolean hold(int bytes) throws IOException;
    }

    /** A body that was read, or why not. */
    sealed interface Outcome {
        record Whole(Body body, boolean truncated) implements Outcome {}

        record Rejected(Reason reason, String words) implements Outcome {}
    }

    private final int limit;
    private final ContentKind kind;
    private final boolean declared;

    BodyReader(int limit, ContentKind kind, boolean declared) {
        this.limit = limit;
        this.kind = kind;
        this.declared = declared;
    }

    Outcome read(InputStream wire, boolean gzip, Account account) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(wire);
        int first = whole.read();
        if (first < 0) {
            return new Outcome.Whole(new Body(new byte[0], false, 0, ""), false);
        }
        whole.unread(first);
        Kept kept = new Kept(whole, limit + PACKING, account);
        // Closed at once, for it holds memory outside the heap.
        try (InputStream plain = gzip ? new GZIPInputStream(kept, STEP) : kept) {
            return read(plain, kept, gzip);
        } catch (NoRoom _) {
            return new Outcome.Rejected(Reason.BODIES_LIMIT, "too many bodies are being read");
        }
    }

    private Outcome read(InputStream plain, Kept kept, boolean gzip) throws IOException {
        MessageDigest digest = sha256();
        byte[] step = new byte[STEP];
        int length = 0;
        while (length < limit) {
            int count = plain.readNBytes(step, 0, Math.min(STEP, limit - length));
            if (count == 0) {
                return whole(kept, gzip, length, digest, false);
            }
            if (length == 0 && !kind.fits(step, count, declared)) {
                return new Outcome.Rejected(Reason.NOT_HTML, "it is no HTML");
            }
            kept.charge();
            digest.update(step, 0, count);
            length += count;
        }
        return whole(kept, gzip, length, digest, plain.read() >= 0);
    }

    private static Outcome whole(Kept kept, boolean gzip, int length, MessageDigest digest, boolean truncated) {
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new Outcome.Whole(new Body(kept.bytes.toByteArray(), gzip, length, sha256), truncated);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The account is used up. */
    private static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Keeps what passes through, as it came over the wire, and has it counted as it grows: the head of a gzip body is read before any content. */
    private static final class Kept extends InputStream {
        private final InputStream wire;
        private final int most;
        private final Account account;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(STEP);
        private int charged;

        Kept(InputStream wire, int most, Account account) {
            this.wire = wire;
            this.most = most;
            this.account = account;
        }

        @Override
        public int read() throws IOException {
            int one = wire.read();
            if (one >= 0) {
                bytes.write(one);
                grown();
            }
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = wire.read(buffer, offset, length);
            if (count > 0) {
                bytes.write(buffer, offset, count);
                grown();
            }
            return count;
        }

        /** The answer goes on to whoever reads the next one from its connection. */
        @Override
        public void close() {}

        void charge() throws IOException {
            int more = bytes.size() - charged;
            charged = bytes.size();
            if (!account.hold(more)) {
                throw new NoRoom();
            }
        }

        private void grown() throws IOException {
            if (bytes.size() > most) {
                throw new ZipException("more than " + most + " bytes, and no end of their packing");
            }
            if (bytes.size() - charged >= STEP) {
                charge();
            }
        }
    }
}
