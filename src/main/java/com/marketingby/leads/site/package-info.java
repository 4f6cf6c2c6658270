/** Websites: which pages of one are read, one visit, and what is known of it. */
@NullMarked
package com.marketingby.leads.site;

import org.jspecify.annotations.NullMarked;
