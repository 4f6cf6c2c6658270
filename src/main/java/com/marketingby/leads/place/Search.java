package com.marketingby.leads.place;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * One question: which places for these words, and of this type if one is named, are there?
 *
 * @param rectangle where, for a service that takes rectangles
 * @param circle where, for one that takes circles; it covers all that is wanted of the rectangle
 */
record Search(String words, @Nullable String type, Rectangle rectangle, Circle circle) {}
