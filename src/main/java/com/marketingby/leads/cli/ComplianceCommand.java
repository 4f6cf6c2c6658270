package com.marketingby.leads.cli;

import picocli.CommandLine.Command;

/** {@code compliance}: the catalogue of rules and what it makes of leads. */
@Command(name = "compliance", mixinStandardHelpOptions = true,
        description = "Shows the rules that websites are read against, and what they made of a lead. Not legal advice.",
        subcommands = {
                RulesCommand.class, ExplainCommand.class, RescoreCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = """

                Examples:
                  lead-scraper compliance rules
                  lead-scraper compliance explain 12
                  lead-scraper compliance rescore --client 1
                """)
final class ComplianceCommand {}
