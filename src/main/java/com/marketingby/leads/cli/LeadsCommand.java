package com.marketingby.leads.cli;

import picocli.CommandLine.Command;

/** {@code leads}: the leads that were written. */
@Command(name = "leads", mixinStandardHelpOptions = true,
        description = "Shows, exports and erases leads that were written.",
        subcommands = {LeadsListCommand.class, LeadsExportCommand.class, EraseCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = """

                Examples:
                  lead-scraper leads list --client 1 --since 7d
                  lead-scraper leads export --client 1 --output leads.xlsx
                  lead-scraper leads erase 12 --all --reason 'asked by telephone'
                """)
final class LeadsCommand {}
