package com.marketingby.leads.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a run. */
final class RunNumber implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw new TypeConversionException(
                    "'" + text + "' is not the number of a run: 'lead-scraper logs' shows them");
        }
        return Long.valueOf(text);
    }
}
