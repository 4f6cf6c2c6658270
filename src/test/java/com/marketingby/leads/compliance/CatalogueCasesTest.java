package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CatalogueCasesTest {
    private static final String CASES = "compliance-cases.csv";

    @ParameterizedTest
    @CsvFileSource(resources = CASES, delimiter = '|', quoteCharacter = '`')
    void theSiteHasTheOutcome(String rule, String outcome, @Nullable String type, Transport transport, String body) {
        assertThat(site(body).of(type == null ? "" : type).over(transport).word(rule)).isEqualTo(outcome);
    }

    private static Examples site(String body) {
        var parts = body.split(" @@", -1);
        var site = parts[0].startsWith("<html") ? Examples.html(parts[0]) : Examples.site(parts[0]);
        for (var at = 1; at < parts.length; at++) {
            var space = parts[at].indexOf(' ');
            site.and(parts[at].substring(0, space), parts[at].substring(space));
        }
        return site;
    }

    @Test
    void everyScoredRuleHasACaseInWhichItPassesAndOneInWhichItFails() throws IOException {
        var scored = Rules.ALL.stream().filter(rule -> rule.weight() > 0).map(Rule::id).collect(Collectors.toSet());
        assertThat(withOutcome("PASS")).containsAll(scored);
        assertThat(withOutcome("FAIL")).containsAll(scored);
    }

    @Test
    void everyRuleThatIsOnlyNotedHasACaseInWhichItPassesAndOneInWhichItDoesNot() throws IOException {
        var noted = Rules.ALL.stream().filter(rule -> rule.weight() == 0).map(Rule::id).collect(Collectors.toSet());
        assertThat(withOutcome("PASS")).containsAll(noted);
        var others = withOutcome("PARTIAL");
        others.addAll(withOutcome("UNKNOWN"));
        assertThat(others).containsAll(noted);
    }

    private static Set<String> withOutcome(String outcome) throws IOException {
        try (InputStream cases = Objects.requireNonNull(CatalogueCasesTest.class.getResourceAsStream(CASES))) {
            return new String(cases.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains("|" + outcome + "|"))
                    .map(line -> line.substring(0, line.indexOf('|')))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
