/** What the pages of one website tell about the business behind it, each value with the place it was read from. */
@NullMarked
package com.marketingby.leads.contact;

import org.jspecify.annotations.NullMarked;
