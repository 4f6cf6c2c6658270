/** The database: where it is, how it is brought to the contract shared with the web application, and whether it keeps it. */
@NullMarked
package com.marketingby.leads.schema;

import org.jspecify.annotations.NullMarked;
