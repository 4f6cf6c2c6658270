package com.marketingby.leads.credential;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The credentials in {@code encrypted_credentials}, which the web application reads and writes too. */
public final class Vault {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<EncryptionKey> key;

    /** The key is asked for when a value is first needed, and refused then if it is no good. */
    public Vault(JdbcClient jdbc, PlatformTransactionManager transactions, Supplier<EncryptionKey> key) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.key = key;
    }

    /** One row without its value; the dates are UTC. */
    public record Entry(String service, String keyName, @Nullable String description, @Nullable LocalDateTime createdAt,
            @Nullable LocalDateTime updatedAt) {

        /** When the value was last written, as far as anybody noted it. */
        public @Nullable LocalDateTime writtenAt() {
            return updatedAt == null ? createdAt : updatedAt;
        }
    }

    /** Whether a row decrypts with the key. */
    public record Check(String service, String keyName, boolean decrypts) {}

    /** Every row, without values. */
    public List<Entry> list() {
        return jdbc.sql("""
                select service, key_name, description, created_at, updated_at
                from encrypted_credentials order by service, key_name
                """)
                .query((row, _) -> new Entry(row.getString("service"), row.getString("key_name"),
                        row.getString("description"),
                        row.getObject("created_at", LocalDateTime.class),
                        row.getObject("updated_at", LocalDateTime.class)))
                .list();
    }

    /** Writes a value, over the one that is there; without a description the old one stays. */
    public void set(String service, String keyName, Secret value, @Nullable String description) {
        if (value.isBlank()) {
            throw new CredentialProblem("No value was given for %s/%s.".formatted(service, keyName));
        }
        jdbc.sql("""
                insert into encrypted_credentials (service, key_name, encrypted_value, description)
                values (:service, :keyName, :encrypted, :description)
                on conflict (service, key_name) do update
                set encrypted_value = excluded.encrypted_value, updated_at = current_timestamp,
                    description = coalesce(excluded.description, encrypted_credentials.description)
                """).param("service", service).param("keyName", keyName).param("encrypted", key.get().encrypt(value))
                .param("description", description).update();
    }

    /**
     * The value of a row, empty if there is none.
     *
     * @throws CredentialProblem if it does not decrypt
     */
    public Optional<Secret> find(String service, String keyName) {
        return jdbc.sql("""
                select id, service, key_name, encrypted_value from encrypted_credentials
                where service = :service and key_name = :keyName
                """).param("service", service).param("keyName", keyName).query(EncryptedRow::of).optional()
                .map(row -> row.decrypted(key.get()));
    }

    /** Tries the key on every row. */
    public List<Check> check() {
        var current = key.get();
        return rows().stream().map(row -> new Check(row.service(), row.keyName(), row.decryptsWith(current))).toList();
    }

    /**
     * Writes every row anew under another key, all or none, and says how many.
     *
     * @throws CredentialProblem if one does not decrypt with the key of today; nothing is changed then
     */
    public int rotate(EncryptionKey next) {
        var current = key.get();
        return Objects.requireNonNull(transaction.execute(_ -> {
            // Nobody may write a row under the old key between the reading and the commit.
            jdbc.sql("lock table encrypted_credentials in share row exclusive mode").update();
            var rows = rows();
            rows.forEach(row -> write(row.id(), row.rewritten(current, next)));
            archived().stream().filter(row -> row.decryptsWith(current))
                    .forEach(row -> writeArchived(row.id(), row.rewritten(current, next)));
            return rows.size();
        }));
    }

    private List<EncryptedRow> rows() {
        return jdbc.sql(
                "select id, service, key_name, encrypted_value from encrypted_credentials order by service, key_name, id")
                .query(EncryptedRow::of).list();
    }

    /** Duplicates that a migration moved away; what no longer decrypts there is left as it is. */
    private List<EncryptedRow> archived() {
        return jdbc.sql("""
                select row_id as id, 'archived' as service, row_id::text as key_name, value as encrypted_value
                from legacy_values where table_name = 'encrypted_credentials' and column_name = 'encrypted_value'
                """).query(EncryptedRow::of).list();
    }

    private void write(long id, String encrypted) {
        jdbc.sql(
                "update encrypted_credentials set encrypted_value = :encrypted, updated_at = current_timestamp where id = :id")
                .param("encrypted", encrypted).param("id", id).update();
    }

    private void writeArchived(long id, String encrypted) {
        jdbc.sql("""
                update legacy_values set value = :encrypted
                where table_name = 'encrypted_credentials' and column_name = 'encrypted_value' and row_id = :id
                """).param("encrypted", encrypted).param("id", id).update();
    }
}
