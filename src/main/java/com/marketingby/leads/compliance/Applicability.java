package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A fact that decides which rules concern a business, and the sign it was taken from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Applicability(String fact, String value, @Nullable Sighting sign) {}
