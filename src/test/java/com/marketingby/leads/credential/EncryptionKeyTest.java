package com.marketingby.leads.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptionKeyTest {
    /** What the web application does, in its own language. */
    private static final String NODE = """
            const crypto = require('crypto');
            const [mode, variable, text] = process.argv.slice(1);
            const key = Buffer.from(variable.padEnd(32, '0')).subarray(0, 32);
            if (mode === 'encrypt') {
              const iv = crypto.randomBytes(16);
              const c = crypto.createCipheriv('aes-256-cbc', key, iv);
              console.log(iv.toString('hex') + ':' + c.update(text, 'utf8', 'hex') + c.final('hex'));
            } else {
              const [iv, data] = text.split(':');
              const d = crypto.createDecipheriv('aes-256-cbc', key, Buffer.from(iv, 'hex'));
              console.log(d.update(data, 'hex', 'utf8') + d.final('utf8'));
            }
            """;

    @ParameterizedTest
    @CsvSource({"short, AIzaSyTest", "exactly-thirty-two-characters-32, Grüße aus Dallas ✓",
            "a key that is longer than thirty-two characters, 0123456789abcdef", "schlüssel, x"})
    void nodeReadsWhatIsWrittenHereAndTheOtherWayRound(String variable, String text)
            throws IOException, InterruptedException {
        assumeTrue(nodeIsThere(), "node is not installed, so the web application's own crypto is not tried");
        var key = key(variable);
        assertThat(node("decrypt", variable, key.encrypt(secret(text)))).isEqualTo(text);
        assertThat(Objects.requireNonNull(key.decrypt(node("encrypt", variable, text))).reveal()).isEqualTo(text);
    }

    @Test
    void eachWritingHasAnIvOfItsOwn() {
        assertThat(key("k").encrypt(secret("x"))).matches("[0-9a-f]{32}:[0-9a-f]{32}")
                .isNotEqualTo(key("k").encrypt(secret("x")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "your-32-character-secret-key!!", "default-encryption-key-change-this",
            "default-encryption-key-32-chars!!"})
    void aMissingOrPublishedKeyIsRefused(@Nullable String variable) {
        assertThatExceptionOfType(CredentialProblem.class)
                .isThrownBy(() -> EncryptionKey.of(variable == null ? null : secret(variable)))
                .withMessageContaining("ENCRYPTION_KEY").withMessageNotContaining("32-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "zz:00", "00:11", "000102030405060708090a0b0c0d0e0f:",
            "000102030405060708090a0b0c0d0e0f:zz", "no colon at all",
            "000102030405060708090a0b0c0d0e0f:00112233445566778899aabbccddeeff"})
    void whatIsNotOfTheFormatOrTheKeyIsNoValue(String encrypted) {
        assertThat(key("k").decrypt(encrypted)).isNull();
    }

    @Test
    void neitherKeyNorValueIsPrintedAndAClosedValueIsGone() {
        var secret = secret("s3cret");
        assertThat(secret + " " + key("s3cret")).doesNotContain("s3cret");
        secret.close();
        assertThat(secret.reveal()).isBlank();
    }

    private static boolean nodeIsThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    }

    private static String node(String mode, String variable, String text) throws IOException, InterruptedException {
        var process = new ProcessBuilder("node", "-e", NODE, mode, variable, text).redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            var answer = new String(output.readAllBytes(), UTF_8).strip();
            assertThat(process.waitFor()).as(answer).isZero();
            return answer;
        }
    }

    private static EncryptionKey key(String variable) {
        return EncryptionKey.of(secret(variable));
    }

    private static Secret secret(String text) {
        return Secret.of(text.toCharArray());
    }
}
