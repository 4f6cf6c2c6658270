package com.marketingby.leads.credential;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A value that is never printed and is overwritten when closed. */
public final class Secret implements AutoCloseable {
    private static final int LONGEST = 64 * 1024;

    private final char[] characters;

    private Secret(char[] characters) {
        this.characters = characters;
    }

    /** Takes the array over: it is overwritten when this closes. */
    public static Secret of(char[] characters) {
        return new Secret(characters);
    }

    /**
     * Reads UTF-8 to its end; one line break there is not part of the value.
     *
     * @throws CredentialProblem if it is longer than 64 KB or no UTF-8
     */
    public static Secret read(InputStream text) throws IOException {
        var bytes = text.readNBytes(LONGEST + 1);
        var length = withoutLineBreak(bytes);
        if (bytes.length > LONGEST) {
            Arrays.fill(bytes, (byte) 0);
            throw new CredentialProblem("The value is longer than 64 KB, which no key is.");
        }
        try {
            return ofUtf8(Arrays.copyOf(bytes, length));
        } catch (CharacterCodingException _) {
            throw new CredentialProblem("The value is not UTF-8 text: encode it first, in base64 for one.");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static int withoutLineBreak(byte[] bytes) {
        var length = bytes.length;
        if (length > 0 && bytes[length - 1] == '\n') {
            length--;
            return length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
        }
        return length;
    }

    /** Whether both hold the same value. */
    public boolean equalTo(Secret other) {
        return Arrays.equals(characters, other.characters);
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
