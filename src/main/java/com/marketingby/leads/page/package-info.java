/** The only door to the web: polite, bounded and guarded visits of one site at a time. */
@NullMarked
package com.marketingby.leads.page;

import org.jspecify.annotations.NullMarked;
