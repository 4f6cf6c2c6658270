package com.marketingby.leads.cli;

import picocli.CommandLine.Command;

/** {@code credentials}: the vault shared with the web application. */
@Command(name = "credentials", mixinStandardHelpOptions = true,
        description = "Looks after the keys in encrypted_credentials; values are never shown.", subcommands = {
                SetCredentialCommand.class, ListCredentialsCommand.class, CheckCredentialsCommand.class,
                RotateCredentialsCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = """

                Examples:
                  lead-scraper credentials set google_maps api_key
                  lead-scraper credentials list
                """)
final class CredentialsCommand {}
