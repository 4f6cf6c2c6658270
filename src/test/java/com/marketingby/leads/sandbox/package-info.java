/** An invented Google and an invented web of clinics with known truth, served on loopback. */
@NullMarked
package com.marketingby.leads.sandbox;

import org.jspecify.annotations.NullMarked;
