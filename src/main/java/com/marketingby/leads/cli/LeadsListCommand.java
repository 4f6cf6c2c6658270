package com.marketingby.leads.cli;

import com.marketingby.leads.report.LeadColumn;
import com.marketingby.leads.report.LeadRow;
import com.marketingby.leads.report.LeadRows;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code leads list}. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Shows leads as a table, the newest last.",
        footer = """

                Examples:
                  lead-scraper leads list --client 1 --since 7d
                  lead-scraper leads list --client 1 --city Dallas --score 0-40
                """)
final class LeadsListCommand implements Callable<Integer> {
    private static final String NO_ADVICE = "scores are an automated reading of public pages, no legal advice;"
            + " 'lead-scraper compliance explain LEAD' gives the reasons of one";

    @Spec
    private CommandSpec spec;

    @Mixin
    private LeadOptions options;

    @Option(names = "--most", paramLabel = "N", converter = RunOptions.Count.class, defaultValue = "50",
            description = "the newest N leads (default ${DEFAULT-VALUE})")
    private int most;

    private final Launch launch;

    @SuppressWarnings("NullAway.Init")
    LeadsListCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec.commandLine(), false);
        return launch.start(options.client(), terminal, parts -> {
            var leads = parts.getBean(LeadRows.class).newest(options.filter(parts.getBean(Clock.class).instant()),
                    most);
            if (leads.isEmpty()) {
                terminal.tell(options.none());
            } else {
                table(leads).lines().forEach(terminal::print);
                if (leads.size() == most) {
                    terminal.tell("the newest " + most + " leads; --most shows more");
                }
                terminal.tell(NO_ADVICE);
            }
            return Exit.DONE;
        });
    }

    private static TextTable table(List<LeadRow> leads) {
        var table = new TextTable("lead", "client", "company", "city", "score", "range", "e-mail", "phone", "status",
                "written (UTC)");
        for (var lead : leads) {
            var low = lead.value(LeadColumn.SCORE_LOW);
            table.add(lead.value(LeadColumn.ID), lead.value(LeadColumn.CLIENT_ID), lead.value(LeadColumn.COMPANY),
                    lead.value(LeadColumn.CITY), lead.value(LeadColumn.COMPLIANCE_SCORE),
                    low == null ? null : low + "-" + lead.value(LeadColumn.SCORE_HIGH), lead.value(LeadColumn.EMAIL),
                    lead.value(LeadColumn.PHONE), lead.value(LeadColumn.STATUS), minute(lead));
        }
        return table;
    }

    private static String minute(LeadRow lead) {
        var written = String.valueOf(lead.value(LeadColumn.CREATED_AT));
        return written.length() < 16 ? "" : written.substring(0, 16).replace('T', ' ');
    }
}
