package com.marketingby.leads.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what a mistyped word was meant to be. */
final class NearWords {
    private NearWords() {}

    /** The words that a few slips of the finger lead to, the nearest first; none where it is one of them already. */
    static List<String> to(String typed, Collection<String> words) {
        if (words.contains(typed)) {
            return List.of();
        }
        var most = typed.length() <= 4 ? 1 : 2;
        return words.stream().filter(word -> distance(typed, word) <= Math.max(most, prefix(typed, word))).sorted(
                Comparator.<String>comparingInt(word -> distance(typed, word)).thenComparing(Comparator.naturalOrder()))
                .limit(3).toList();
    }

    /** A word that was begun and not ended counts as near, however long it is. */
    private static int prefix(String typed, String word) {
        return typed.length() >= 3 && word.startsWith(typed) ? word.length() - typed.length() : 0;
    }

    /** Letters left out, added, changed, or two neighbours exchanged (optimal string alignment). */
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        var changed = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        var least = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
