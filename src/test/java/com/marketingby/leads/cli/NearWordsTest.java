package com.marketingby.leads.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
    private static final List<String> COMMANDS = List.of("run", "resume", "logs", "leads", "location", "completion");

    @ParameterizedTest
    @CsvSource({"lgos, logs", "log, logs", "rnu, run", "resum, resume", "locaton, location", "comp, completion"})
    void aSlipOfTheFingerLeadsToTheWord(String typed, String meant) {
        assertThat(NearWords.to(typed, COMMANDS)).startsWith(meant);
    }

    @Test
    void aWordOfItsOwnOrARightOneLeadsNowhere() {
        assertThat(NearWords.to("Dallas, TX", COMMANDS)).isEmpty();
        assertThat(NearWords.to("logs", COMMANDS)).isEmpty();
    }

    @Test
    void exchangedNeighboursAreOneSlip() {
        assertThat(NearWords.distance("lgos", "logs")).isEqualTo(1);
        assertThat(NearWords.distance("", "logs")).isEqualTo(4);
    }
}
