package com.marketingby.leads.credential;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The key of the vault and a Google key that goes before the vault's; both may be unset, and neither is ever printed. */
@ConfigurationProperties("leads.credential")
record CredentialSettings(@Nullable String encryptionKey, @Nullable String googleMapsApiKey) {

    EncryptionKey key() {
        return EncryptionKey.of(encryptionKey == null ? null : Secret.of(encryptionKey.toCharArray()));
    }

    @Nullable
    String googleKey() {
        return googleMapsApiKey == null || googleMapsApiKey.isBlank() ? null : googleMapsApiKey;
    }

    @Override
    public String toString() {
        return "CredentialSettings[not shown]";
    }
}
