package com.marketingby.leads.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.marketingby.leads.schema.TestDatabase;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class VaultTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final EncryptionKey KEY = key("the agency's key");

    @BeforeEach
    void emptyVault() {
        DATABASE.jdbc().sql("truncate encrypted_credentials, legacy_values").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aValueIsWrittenReadAndWrittenOver() {
        var vault = vault(() -> KEY);
        vault.set("google_maps", "api_key", secret("first"), "for the worker");
        vault.set("google_maps", "api_key", secret("zweiter Schlüssel ✓"), null);
        assertThat(vault.find("google_maps", "api_key").orElseThrow().reveal()).isEqualTo("zweiter Schlüssel ✓");
        assertThat(vault.list()).singleElement()
                .satisfies(entry -> assertThat(entry.description()).isEqualTo("for the worker"));
        assertThat(vault.find("google_maps", "other")).isEmpty();
    }

    @Test
    void listingNeedsNoKeyAndShowsNoValue() {
        vault(() -> KEY).set("stripe", "secret", secret("s3cret"), null);
        assertThat(vault(() -> EncryptionKey.of(null)).list().toString()).contains("stripe").doesNotContain("s3cret");
    }

    @Test
    void aValueThatDoesNotDecryptNamesItsPlaceAndNeverItself() {
        vault(() -> KEY).set("stripe", "secret", secret("s3cret"), null);
        DATABASE.jdbc().sql(
                "insert into encrypted_credentials (service, key_name, encrypted_value) values ('odd', 'one', 'plain text')")
                .update();
        var other = vault(() -> key("another key"));
        assertThatExceptionOfType(CredentialProblem.class).isThrownBy(() -> other.find("odd", "one"))
                .withMessageContaining("odd/one").withMessageNotContaining("plain");
        assertThat(other.check()).extracting(Vault.Check::decrypts).containsOnly(false);
        assertThat(vault(() -> KEY).check()).extracting(Vault.Check::service, Vault.Check::decrypts)
                .containsExactly(tuple("odd", false), tuple("stripe", true));
    }

    @Test
    void rotationWritesAllRowsAnewArchivedOnesIncluded() {
        var vault = vault(() -> KEY);
        vault.set("a", "k", secret("1"), null);
        vault.set("b", "k", secret("2"), null);
        DATABASE.jdbc().sql("""
                insert into legacy_values (table_name, row_id, column_name, value)
                select 'encrypted_credentials', 99, 'encrypted_value', encrypted_value from encrypted_credentials where service = 'a'
                """).update();
        var next = key("next key");
        assertThat(vault.rotate(next)).isEqualTo(2);
        assertThat(vault(() -> next).find("b", "k").orElseThrow().reveal()).isEqualTo("2");
        var archived = DATABASE.jdbc().sql("select value from legacy_values").query(String.class).single();
        assertThat(archived).satisfies(value -> assertThat(next.decrypt(String.valueOf(value))).isNotNull());
    }

    @Test
    void rotationChangesNothingWhereOneRowDoesNotDecrypt() {
        var vault = vault(() -> KEY);
        vault.set("a", "k", secret("1"), null);
        vault(() -> key("lost key")).set("b", "k", secret("2"), null);
        assertThatExceptionOfType(CredentialProblem.class).isThrownBy(() -> vault.rotate(key("next key")))
                .withMessageContaining("b/k");
        assertThat(vault.find("a", "k").orElseThrow().reveal()).isEqualTo("1");
    }

    @Test
    void theGoogleKeyOfTheEnvironmentGoesBeforeGoogleMapsBeforeGooglePlaces() {
        var vault = vault(() -> KEY);
        assertThatExceptionOfType(CredentialProblem.class)
                .isThrownBy(() -> new GoogleKey(settings(" "), vault).require())
                .withMessageContaining("GOOGLE_MAPS_API_KEY");
        vault.set("google_places", "api_key", secret("places"), null);
        assertThat(new GoogleKey(settings(null), vault).require().reveal()).isEqualTo("places");
        vault.set("google_maps", "api_key", secret("maps"), null);
        assertThat(new GoogleKey(settings(""), vault).require().reveal()).isEqualTo("maps");
        assertThat(new GoogleKey(settings("env"), vault(() -> EncryptionKey.of(null))).require().reveal())
                .isEqualTo("env");
    }

    private static CredentialSettings settings(@Nullable String google) {
        return new CredentialSettings(null, google);
    }

    private static Vault vault(Supplier<EncryptionKey> key) {
        return new Vault(DATABASE.jdbc(), new DataSourceTransactionManager(DATABASE.dataSource()), key);
    }

    private static EncryptionKey key(String text) {
        return EncryptionKey.of(secret(text));
    }

    private static Secret secret(String text) {
        return Secret.of(text.toCharArray());
    }
}
