package com.marketingby.leads.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code clients}, which the web application fills: for whom runs are made and leads are kept. */
public final class Clients {
    private final JdbcClient database;

    Clients(JdbcClient database) {
        this.database = database;
    }

    /** Says that there is no such client, and what to do; empty when there is, and for the agency itself, which is null. */
    public Optional<String> refusal(@Nullable Integer id) {
        return id == null || database.sql("select exists (select from clients where id = :id)").param("id", id)
                .query(Boolean.class).single() ? Optional.empty()
                        : Optional.of("client " + id + " does not exist: check --client against the table clients");
    }
}
