/** Runs under fire: processes that are killed, a database that restarts, a scheduler that fires twice. */
@NullMarked
package com.marketingby.leads.chaos;

import org.jspecify.annotations.NullMarked;
