package com.marketingby.leads.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to twenty results of a search.
 *
 * @param nextToken asks for the next page; null on the last
 */
record Page<T>(List<T> results, @Nullable String nextToken) {

    Page {
        results = List.copyOf(results);
    }
}
