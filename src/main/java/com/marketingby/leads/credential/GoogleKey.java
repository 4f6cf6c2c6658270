package com.marketingby.leads.credential;

import java.util.Optional;

/** Where the Google key is looked for: the environment, then the vault under google_maps, then under google_places. */
public final class GoogleKey {
    private final CredentialSettings settings;
    private final Vault vault;

    GoogleKey(CredentialSettings settings, Vault vault) {
        this.settings = settings;
        this.vault = vault;
    }

    /**
     * The key, empty where there is none.
     *
     * @throws CredentialProblem if one is in the vault and cannot be read
     */
    public Optional<Secret> find() {
        return Optional.ofNullable(settings.googleKey()).map(key -> Secret.of(key.strip().toCharArray()))
                .or(() -> vault.find("google_maps", "api_key")).or(() -> vault.find("google_places", "api_key"));
    }

    /**
     * The key.
     *
     * @throws CredentialProblem if there is none
     */
    public Secret require() {
        return find().orElseThrow(
                () -> new CredentialProblem("No Google key: set GOOGLE_MAPS_API_KEY, or put one into the vault"
                        + " (credentials set google_maps api_key)."));
    }
}
