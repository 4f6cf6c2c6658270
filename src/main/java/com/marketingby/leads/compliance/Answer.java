package com.marketingby.leads.compliance;

/** Whether a fact holds. */
enum Answer {
    YES,
    NO,
    UNKNOWN
}
