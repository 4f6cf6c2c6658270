package com.marketingby.leads.lead;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A row of the shared table {@code leads} as this worker writes it: its components are the columns of that name.
 *
 * @param scrapingMetadata for each value where it was read, and what else was noted down
 * @param geoLatitude degrees
 * @param geoLongitude degrees
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Lead(@Nullable Integer clientId, String company, @Nullable String email, @Nullable String phone,
        @Nullable String contactFirstName, @Nullable String contactLastName, @Nullable String websiteUrl,
        @Nullable String address, @Nullable String city, @Nullable String state, @Nullable String zipCode,
        @Nullable String industryCategory, @Nullable String industrySubcategory, String source, String complianceStatus,
        boolean complianceChecked, int complianceScore, @Nullable String complianceIssues, String geographicRestriction,
        String scrapingMethod, Map<String, Object> scrapingMetadata, @Nullable String googlePlaceId,
        @Nullable BigDecimal googleRating, @Nullable BigDecimal geoLatitude, @Nullable BigDecimal geoLongitude) {}
