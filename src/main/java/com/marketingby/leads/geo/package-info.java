/** Points, distances, rectangles and Texas. */
@NullMarked
package com.marketingby.leads.geo;

import org.jspecify.annotations.NullMarked;
