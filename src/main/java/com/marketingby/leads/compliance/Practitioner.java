package com.marketingby.leads.compliance;

/** A name that a page shows with "Dr.", and whether a healing-art designation stands with it. */
record Practitioner(String name, boolean designated) {}
