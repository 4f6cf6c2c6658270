package com.marketingby.leads.credential;

import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key of ENCRYPTION_KEY in the web application's format: AES-256-CBC, written {@code hex(iv):hex(ciphertext)}. */
public final class EncryptionKey {
    private static final int LENGTH = 32;
    private static final int IV_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> PUBLISHED = List.of("your-32-character-secret-key!!",
            "default-encryption-key-change-this",
            "default-encryption-key-32-chars!!");

    private final SecretKeySpec key;

    private EncryptionKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * The key of a configuration variable's value.
     *
     * @throws CredentialProblem if it is unset or one that everybody knows
     */
    public static EncryptionKey of(@Nullable Secret value) {
        if (value == null || value.isBlank()) {
            throw new CredentialProblem("ENCRYPTION_KEY is not set: give it the web application's value"
                    + " (heroku config:get ENCRYPTION_KEY).");
        }
        return unpublished(value, "ENCRYPTION_KEY");
    }

    /**
     * The key that is to take the place of today's.
     *
     * @throws CredentialProblem if none was given or it is one that everybody knows
     */
    public static EncryptionKey successor(Secret value) {
        if (value.isBlank()) {
            throw new CredentialProblem("No new key was given; nothing is changed.");
        }
        return unpublished(value, "The new key");
    }

    private static EncryptionKey unpublished(Secret value, String name) {
        if (PUBLISHED.stream().anyMatch(value::is)) {
            throw new CredentialProblem(
                    name + " is a default of the web application that everybody can read in its source:"
                            + " choose one of your own for both.");
        }
        return new EncryptionKey(padded(value));
    }

    /** Encrypts under a fresh random iv. */
    String encrypt(Secret value) {
        var iv = new byte[IV_LENGTH];
        RANDOM.nextBytes(iv);
        var plain = value.bytes();
        try {
            var hex = HexFormat.of();
            return hex.formatHex(iv) + ":" + hex.formatHex(cipher(Cipher.ENCRYPT_MODE, iv).doFinal(plain));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("AES-256-CBC is missing from this Java", cause);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The value, or null if the text is not of the format or of this key. */
    @Nullable
    Secret decrypt(String encrypted) {
        var colon = encrypted.indexOf(':');
        if (colon != IV_LENGTH * 2 || encrypted.length() == colon + 1) {
            return null;
        }
        try {
            var hex = HexFormat.of();
            var iv = hex.parseHex(encrypted, 0, colon);
            return Secret.ofUtf8(
                    cipher(Cipher.DECRYPT_MODE, iv).doFinal(hex.parseHex(encrypted, colon + 1, encrypted.length())));
        } catch (GeneralSecurityException | CharacterCodingException | IllegalArgumentException _) {
            return null;
        }
    }

    /** Its bytes, padded with the character 0 to 32 and cut there: JavaScript pads and cuts characters, Node's cipher counts bytes. */
    private static SecretKeySpec padded(Secret value) {
        var bytes = value.bytes();
        var padded = new byte[LENGTH];
        Arrays.fill(padded, (byte) '0');
        System.arraycopy(bytes, 0, padded, 0, Math.min(bytes.length, LENGTH));
        Arrays.fill(bytes, (byte) 0);
        try {
            return new SecretKeySpec(padded, "AES");
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, key, new IvParameterSpec(iv));
        return cipher;
    }

    @Override
    public String toString() {
        return "EncryptionKey[not shown]";
    }
}
