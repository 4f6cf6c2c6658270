package com.marketingby.leads.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Characters of UTF-8 outside ASCII, counted, since pages are often in another character set than they say. What is right by chance in another one is rare:
 * each such character is a sequence of bytes that must fit together.
 */
record Characters(int right, int wrong) {
    private static final Charset USUAL_OTHER = Charset.forName("windows-1252");

    static Characters of(byte[] bytes, int length) {
        int right = 0;
        int wrong = 0;
        for (int at = 0; at < length; at++) {
            int more = bytes[at] >= 0 ? 0 : Integer.numberOfLeadingZeros(~(bytes[at] << 24)) - 1;
            if (bytes[at] < 0 && at + more < length) {
                boolean whole = more >= 1 && more <= 3 && continues(bytes, at, more);
                right += whole ? 1 : 0;
                wrong += whole ? 0 : 1;
                at += whole ? more : 0;
            }
        }
        return new Characters(right, wrong);
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
