package com.marketingby.leads.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The contract with the web application: every table as an empty database gets it, and what of it an older one may lack. */
final class Contract implements Expectation {
    private static final Set<String> WHOLLY_OURS = Set.of("leads", "scraping_logs", "encrypted_credentials");
    /** Of these tables, where they were there before, only these columns and constraints belong to the contract. */
    private static final Map<String, Set<String>> ADDED_PARTS = Map.of("users",
            Set.of("id", "role", "client_id", "timezone", "language", "notifications_enabled", "profile_picture_url",
                    "PRIMARY KEY (id)", "FOREIGN KEY (client_id) REFERENCES clients(id)"),
            "clients",
            Set.of("id", "description", "business_hours", "custom_work_status", "project_type", "project_start_date",
                    "project_completion_date", "project_budget", "hourly_rate", "project_priority",
                    "stripe_customer_id",
                    "logo_filename", "logo_url", "logo_extracted_at", "PRIMARY KEY (id)"));

    /** Read from the resource that the migrations of an empty database are tested to equal. */
    static Catalogue catalogue() {
        try (var text = new ClassPathResource("contract.json", Contract.class).getInputStream()) {
            return JsonMapper.builder().build().readValue(text, Catalogue.class);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public boolean requires(String table, Catalogue.Table found, String part) {
        return found.made() || WHOLLY_OURS.contains(table) || ADDED_PARTS.getOrDefault(table, Set.of()).contains(part);
    }

    @Override
    public boolean forbids(String table, Extra extra) {
        return WHOLLY_OURS.contains(table) && switch (extra) {
            case COLUMN_THAT_MUST_BE_GIVEN, CONSTRAINT, UNIQUE_INDEX -> true;
            case TABLE, COLUMN, INDEX -> false;
        };
    }
}
