package com.marketingby.leads.credential;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A value that is never printed and is overwritten when closed. */
public final class Secret implements AutoCloseable {
    private final char[] characters;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /** Takes the array over: it is overwritten when this closes. */
    public static Secret of(char[] characters) {
        return new Secret(characters);
    }

    /** The value as text, for the library that insists on one; such a copy cannot be overwritten. */
    public String reveal() {
        return new String(characters);
    }

    boolean isBlank() {
        return CharBuffer.wrap(characters).chars().allMatch(Character::isWhitespace);
    }

    boolean is(String text) {
        return CharBuffer.wrap(characters).compareTo(CharBuffer.wrap(text)) == 0;
    }

    /** As UTF-8, for the caller to overwrite. */
    byte[] bytes() {
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
        var bytes = Arrays.copyOfRange(buffer.array(), buffer.arrayOffset(), buffer.limit());
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }

    /** Reads UTF-8 and overwrites the bytes. */
    static Secret ofUtf8(byte[] bytes) throws CharacterCodingException {
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var secret = new Secret(Arrays.copyOfRange(decoded.array(), decoded.arrayOffset(), decoded.limit()));
            Arrays.fill(decoded.array(), ' ');
            return secret;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(characters, ' ');
    }

    @Override
    public String toString() {
        return "Secret[not shown]";
    }
}
