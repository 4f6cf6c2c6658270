/** A batch worker that finds health-care clinics in Texas and writes them as leads, each value with where it was read. */
@NullMarked
package com.marketingby.leads;

import org.jspecify.annotations.NullMarked;
