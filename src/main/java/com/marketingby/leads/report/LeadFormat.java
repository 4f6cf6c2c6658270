package com.marketingby.leads.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that leads are written to. */
public enum LeadFormat {
    /** RFC 4180, UTF-8 without a byte order mark. */
    CSV,
    /** Office Open XML, for spreadsheets. */
    XLSX,
    /** RFC 7946; a geometry only where the business's own website gave the position. */
    GEOJSON,
    /** One array; beside the columns it says by column where each value was read. */
    JSON;

    /** The format that a file's name ends with. */
    public static Optional<LeadFormat> ofFile(String name) {
        return Arrays.stream(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.written()))
                .findFirst();
    }

    /** The name on the command line, and the end of a file's name. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is made of bytes that no terminal should see. */
    public boolean binary() {
        return this == XLSX;
    }
}
