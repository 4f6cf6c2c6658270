package com.marketingby.leads.credential;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One row of the vault as it is stored. */
record EncryptedRow(long id, String service, String keyName, String encrypted) {

    static EncryptedRow of(ResultSet row, int number) throws SQLException {
        return new EncryptedRow(row.getLong("id"), row.getString("service"), row.getString("key_name"),
                row.getString("encrypted_value"));
    }

    boolean decryptsWith(EncryptionKey key) {
        try (var secret = key.decrypt(encrypted)) {
            return secret != null;
        }
    }

    Secret decrypted(EncryptionKey key) {
        var secret = key.decrypt(encrypted);
        if (secret == null) {
            throw new CredentialProblem(
                    "The credential %s/%s does not decrypt with this ENCRYPTION_KEY: use the key it was"
                            .formatted(service, keyName) + " written with, or set it anew (credentials set).");
        }
        return secret;
    }

    String rewritten(EncryptionKey current, EncryptionKey next) {
        try (var secret = decrypted(current)) {
            return next.encrypt(secret);
        }
    }

    @Override
    public String toString() {
        return "EncryptedRow[%s/%s]".formatted(service, keyName);
    }
}
