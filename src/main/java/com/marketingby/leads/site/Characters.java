package com.marketingby.leads.site;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Characters of UTF-8 outside ASCII, counted, since pages are often in another character set than they say. What is right by chance in another one is rare:
 * each such character is a sequence of bytes that must fit together.
 */
record Characters(int right, int wrong) {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long OUTSIDE_ASCII = 0x8080808080808080L;
    private static final Charset USUAL_OTHER = Charset.forName("windows-1252");

    static Characters of(byte[] bytes, int length) {
        int right = 0;
        int wrong = 0;
        for (int at = outsideAscii(bytes, 0, length); at < length; at = outsideAscii(bytes, at + 1, length)) {
            int more = Integer.numberOfLeadingZeros(~(bytes[at] << 24)) - 1;
            if (at + more < length) {
                boolean whole = more >= 1 && more <= 3 && continues(bytes, at, more);
                right += whole ? 1 : 0;
                wrong += whole ? 0 : 1;
                at += whole ? more : 0;
            }
        }
        return new Characters(right, wrong);
    }

    /** Where the next byte outside ASCII stands, looking at eight at a time; the length where there is none. */
    private static int outsideAscii(byte[] bytes, int from, int length) {
        int at = from;
        while (at + Long.BYTES <= length && ((long) LONGS.get(bytes, at) & OUTSIDE_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** What the bytes are in for certain, whatever a page says. */
    Optional<Charset> certain() {
        return right > 0 && wrong == 0 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** What the bytes are in, when they were read by that character set. */
    Charset insteadOf(Charset said) {
        return said.equals(StandardCharsets.UTF_8) && wrong > right ? USUAL_OTHER : said;
    }

    private static boolean continues(byte[] bytes, int at, int more) {
        for (int next = at + 1; next <= at + more; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
