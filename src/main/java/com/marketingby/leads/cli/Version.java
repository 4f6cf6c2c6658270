package com.marketingby.leads.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var written = Version.class.getPackage().getImplementationVersion();
        return new String[]{"lead-scraper " + (written == null ? "(not packaged)" : written)};
    }
}
