package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.job.Trouble;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private final StringWriter err = new StringWriter();

    private Troubles troubles(boolean quiet) {
        var command = LeadScraper.commandLine(Map.of(), InputStream.nullInputStream())
                .setErr(new PrintWriter(err, true));
        return new Troubles(7, new Terminal(command, quiet));
    }

    @Test
    void anAddressIsSaidOnceHoweverOftenItIsNamed() {
        var troubles = troubles(false);
        troubles.tell(new Trouble("oak.example", "http://oak.example/: robots.txt disallows it"));
        troubles.complain(new Trouble("http://oak.example/", "http://oak.example/: robots.txt disallows it"));
        assertThat(err.toString()).isEqualTo("lead-scraper: http://oak.example/: robots.txt disallows it\n");
    }

    @Test
    void aReasonWithoutTheAddressGetsIt() {
        troubles(false).tell(new Trouble("oak.example", "the domain is parked"));
        assertThat(err.toString()).isEqualTo("lead-scraper: oak.example: the domain is parked\n");
    }

    @Test
    void afterTwentyThereIsOneMoreLineThatSaysWhereTheRestStands() {
        var troubles = troubles(false);
        for (var number = 0; number < 50; number++) {
            troubles.tell(new Trouble("site" + number + ".example", "no connection"));
        }
        assertThat(err.toString().lines()).hasSize(21).last().asString().contains("logs --run 7");
    }

    @Test
    void whereAllIsQuietOnlyTheEndSpeaks() {
        var troubles = troubles(true);
        troubles.tell(new Trouble("oak.example", "no connection"));
        assertThat(err.toString()).isEmpty();
        troubles.complain(new Trouble("oak.example", "no connection"));
        assertThat(err.toString()).contains("oak.example: no connection");
    }
}
