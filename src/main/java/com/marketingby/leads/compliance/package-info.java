/** What public pages show of the duties of a Texas health-care practice: evidence, rules, score and the gates before an approach. */
@NullMarked
package com.marketingby.leads.compliance;

import org.jspecify.annotations.NullMarked;
