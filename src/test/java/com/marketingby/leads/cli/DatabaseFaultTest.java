package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFaultTest {
    @Test
    void aTableThatIsNotThereNamesTheCommandThatBringsIt() {
        var missing = new IllegalStateException(new SQLException("relation \"scrape_runs\" does not exist", "42P01"));
        assertThat(DatabaseFault.advise("no runs", missing)).startsWith("no runs").contains("'schema migrate'");
    }

    @Test
    void aFaultThatNobodyCanAdviseOnIsOnlyTold() {
        assertThat(DatabaseFault.advise("no runs", new SQLException("oh", "XX000"))).isEqualTo("no runs");
    }
}
