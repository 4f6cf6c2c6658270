package com.marketingby.leads.report;

import java.util.Locale;

/** What an export says of a lead, in the order of its columns. */
public enum LeadColumn {
    ID,
    CLIENT_ID,
    COMPANY,
    EMAIL,
    PHONE,
    CONTACT_FIRST_NAME,
    CONTACT_LAST_NAME,
    WEBSITE_URL,
    ADDRESS,
    CITY,
    STATE,
    ZIP_CODE,
    INDUSTRY_CATEGORY,
    INDUSTRY_SUBCATEGORY,
    SOURCE,
    STATUS,
    COMPLIANCE_STATUS,
    /** Empty for a lead that was not scored, whatever the table holds. */
    COMPLIANCE_SCORE,
    SCORE_LOW,
    SCORE_HIGH,
    COMPLIANCE_ISSUES,
    /** READY, NEEDS_REVIEW, BLOCKED or UNKNOWN, as in the channels that follow. */
    EMAIL_OUTREACH,
    CALL_OUTREACH,
    TEXT_OUTREACH,
    FAX_OUTREACH,
    MAIL_OUTREACH,
    /** Why, channel by channel. */
    OUTREACH_REASONS,
    NOTES,
    GOOGLE_PLACE_ID,
    GOOGLE_RATING,
    /** Only where the business's own website gave the position. */
    LATITUDE,
    LONGITUDE,
    /** UTC. */
    CREATED_AT,
    /** The columns whose value is Google's, with a space between. */
    FROM_GOOGLE;

    /** The name in files. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
