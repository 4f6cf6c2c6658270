/** What an operator types: one class per command. */
@NullMarked
package com.marketingby.leads.cli;

import org.jspecify.annotations.NullMarked;
