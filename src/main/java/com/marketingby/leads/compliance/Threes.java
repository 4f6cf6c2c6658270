package com.marketingby.leads.compliance;

/** Which runs of three letters a text has: tells quickly that some words cannot be in it. Different runs may share a number. */
final class Threes {
    private static final int NUMBERS = 1 << 12;
    private static final int SHORT = -1;
    private final long[] seen = new long[NUMBERS / Long.SIZE];

    static Threes of(char[] text) {
        var threes = new Threes();
        for (var at = 0; at + 2 < text.length; at++) {
            var number = number(text[at], text[at + 1], text[at + 2]);
            threes.seen[number >> 6] |= 1L << number;
        }
        return threes;
    }

    /** What to ask for, to find out about words. */
    static int number(String words) {
        return words.length() < 3 ? SHORT : number(words.charAt(0), words.charAt(1), words.charAt(2));
    }

    /** False only where the words of that number are not in the text. */
    boolean mayHold(int number) {
        return number == SHORT || (seen[number >> 6] & (1L << number)) != 0;
    }

    private static int number(char first, char second, char third) {
        return (first * 961 + second * 31 + third) & (NUMBERS - 1);
    }
}
