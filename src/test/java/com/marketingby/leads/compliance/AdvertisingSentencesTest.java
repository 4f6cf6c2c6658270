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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of real websites, gathered and labelled before the patterns were read: 253 at first, 412 later. The later ones came in two halves; what
 * the patterns made of the second before they were mended on it stands in the README. What they make of all now is no estimate for other pages.
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
        assertThat(sentences).hasSizeGreaterThan(650);
        assertThat(all.precision()).as(wrong()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).as(wrong()).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our mission is to provide the best dental care in a warm setting.",
            "You deserve the best dental care in Dallas.", "How to choose the best dentist in Houston",
            "The best dentist for your child is one who listens.",
            "We follow the best practices for infection control.",
            "Invisalign is the world's leading provider of clear aligners.",
            "She completed her residency at one of the nation's leading hospitals.",
            "Dr. Hale was named to the Best Doctors in America list.",
            "The #1 reason patients visit dentists is tooth pain.",
            "Hands down the best dentist in Houston!",
            "We guarantee all dental work performed in our office for two years.",
            "Our implants are guaranteed against breakage.", "We are 100% results driven.",
            "Western medicine focuses on curing disease.", "Surgery may cure early stage cancer.",
            "We may waive your copay in cases of hardship.", "Copays are waived for in-network members.",
            "Board eligible means that a doctor has finished residency.",
            "Board-certified or board-eligible in family medicine", "Please feel free to schedule a consultation.",
            "Our office offers a pressure free consultation."})
    void hopesAdviceDefinitionsWarrantiesAndOthersAreNoClaims(String sentence) {
        assertThat(rules(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AD-SUPER     | We are proud to be the best family dentist in Allen.
            AD-SUPER     | The most experienced hair transplant surgeon in Texas
            AD-SUPER     | Best Cosmetic Dentist Dallas TX - Dr. Ray
            AD-GUARANTEE | Spinal decompression guarantees lasting relief from sciatica.
            AD-GUARANTEE | Our implants are guaranteed successful.
            AD-CURE      | Dr. Wu has cured thousands of patients with sciatica.
            AD-CURE      | This herb permanently eliminates psoriasis.
            AD-WAIVE     | We accept whatever your insurance pays.
            AD-FREE      | We offer a no-cost initial evaluation.
            AD-BOARD-ELIG | She has dual board eligibility in family and sports medicine.
            """)
    void claimsAreFoundInManyForms(String rule, String sentence) {
        assertThat(rules(sentence)).containsExactly(rule);
    }

    private static String wrong() {
        return sentences.stream()
                .filter(one -> one.expected() ? !one.found().equals(Set.of(one.rule())) : !one.found().isEmpty())
                .map(one -> one.rule() + " " + one.found() + " " + one.sentence()).collect(Collectors.joining("\n"));
    }
}
