/** What was found and how far it has come: the rows that the steps claim and settle. */
@NullMarked
package com.marketingby.leads.candidate;

import org.jspecify.annotations.NullMarked;
