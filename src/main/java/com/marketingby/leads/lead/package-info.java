/** Leads: what is known of a clinic, what makes two leads the same, and the table that the web application shares. */
@NullMarked
package com.marketingby.leads.lead;

import org.jspecify.annotations.NullMarked;
