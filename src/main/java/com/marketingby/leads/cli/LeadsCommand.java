package com.marketingby.leads.cli;

import picocli.CommandLine.Command;

/** {@code leads}: the leads that were written. */
@Command(name = "leads", mixinStandardHelpOptions = true, description = "Looks after the leads that were written.",
        subcommands = EraseCommand.class, synopsisSubcommandLabel = "COMMAND",
        footer = """

                Example:
                  lead-scraper leads erase 12 --all --reason 'asked by telephone'
                """)
final class LeadsCommand {}
