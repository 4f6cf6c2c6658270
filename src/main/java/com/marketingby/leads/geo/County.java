package com.marketingby.leads.geo;

import java.util.List;

/**
 * A county of Texas.
 *
 * @param code as the census has it, such as 48113
 * @param outlines mostly one; more where islands belong to it
 */
public record County(String code, String name, List<List<Position>> outlines) {

    public County {
        outlines = List.copyOf(outlines);
    }
}
