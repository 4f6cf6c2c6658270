package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordSearchTest {
    @Test
    void wordsInsideAndBehindOtherWordsAreFound() {
        assertThat(found("shears", "he", "she", "ears", "hers")).containsExactly("he", "she", "ears");
    }

    @Test
    void aWordThatEndsInsideALongerOneIsFoundWhereTheLongerBreaksOff() {
        assertThat(found("abcx", "abcd", "bc")).containsExactly("bc");
    }

    @Test
    void largeLettersAreFoundLikeSmallOnes() {
        assertThat(found("Medicare", "medicare")).containsExactly("medicare");
        assertThat(found("tiếng việt", "tiếng việt", "한국어")).containsExactly("tiếng việt");
    }

    @Test
    void anyTellsWhetherOneIsThere() {
        var search = WordSearch.of(List.of("privacy", "legal"));
        assertThat(search.any("/Legal/terms")).isTrue();
        assertThat(search.any("/lega/terms")).isFalse();
        assertThat(search.any("")).isFalse();
    }

    @Test
    void itFindsWhatLookingForEachWordFinds() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var words = random.ints(12, 1, 5).mapToObj(length -> letters(random, length)).distinct().toList();
            var text = letters(random, 40);
            assertThat(found(text, words.toArray(String[]::new))).as("%s in %s", words, text)
                    .containsExactlyElementsOf(words.stream().filter(text::contains).toList());
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'd').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<String> found(String text, String... words) {
        return WordSearch.of(List.of(words)).in(text).stream().mapToObj(number -> words[number]).toList();
    }
}
