package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTextSearchTest {
    private static final List<String> WORDS = List.of("fbq(", "aab", "abab", "_hjsettings", "a.b.c", "bbbb");

    @Test
    void wordsAreFoundWhereverTheyStandAndHoweverTheyAreWritten() {
        assertThat(found("fbq('init')")).containsExactly("fbq(");
        assertThat(found("window.FBQ(1); h._hjSettings")).containsExactly("fbq(", "_hjsettings");
        assertThat(found("xxaabab")).containsExactly("aab", "abab");
        assertThat(found("fb(q")).isEmpty();
        assertThat(found("")).isEmpty();
    }

    @Test
    void whatStandsBehindTheEndIsNotFound() {
        assertThat(LongTextSearch.of(WORDS).in("bbb fbq(", 7).isEmpty()).isTrue();
        assertThat(LongTextSearch.of(WORDS).in("bbb fbq(", 8).stream().boxed()).containsExactly(0);
    }

    @Test
    void itFindsTheSameAsASearchThatLooksAtEachLetter() {
        var letters = "aAbB.c_\u212aé(q";
        var random = new Random(7);
        var each = WordSearch.of(WORDS);
        var few = LongTextSearch.of(WORDS);
        for (var round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (var at = random.nextInt(40); at >= 0; at--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(few.in(text.toString(), text.length())).as(text.toString()).isEqualTo(each.in(text.toString()));
        }
    }

    @Test
    void wordsThatWouldNeverBeFoundAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LongTextSearch.of(List.of("Fbq(")))
                .withMessageContaining("Fbq(");
        assertThatIllegalArgumentException().isThrownBy(() -> LongTextSearch.of(List.of("é1234")));
    }

    private static List<String> found(String text) {
        return LongTextSearch.of(WORDS).in(text, text.length()).stream().mapToObj(WORDS::get).toList();
    }
}
