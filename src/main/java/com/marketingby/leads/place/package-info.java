/** The only door to Google: searching, describing and geocoding places, covering an area, and what each call costs. */
@NullMarked
package com.marketingby.leads.place;

import org.jspecify.annotations.NullMarked;
