package com.marketingby.leads.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PlainTextTest {
    /** Each with what is left of it. */
    static final List<List<String>> ACTING = List.of(List.of("red \033[31mroof\033[0m", "red roof"),
            List.of("erase\u009b2J the screen\033[2;5H", "erase the screen"),
            List.of("named\033]0;a window\007 or\033]8;;https://x.example\033\\ linked", "named or linked"),
            List.of("begun\033[", "begun["), List.of("Home\u009b Contact", "Home Contact"),
            List.of("begun\033] and not ended", "begun] and not ended"),
            List.of("reset\033c, set\033(B", "reset, set"), List.of("a price [31m] stays", "a price [31m] stays"),
            List.of("bell\007, null\0, delete\177", "bell, null, delete"),
            List.of("exe.\u202etxt \u2066x", "exe.txt x"),
            List.of("half \ud83e of a character", "half  of a character"),
            List.of("no\ufffe \uffffcharacter", "no character"), List.of("tab\there", "tab here"),
            List.of("a\r\nb\rc\nd", "a\nb\nc\nd"));

    @ParameterizedTest
    @FieldSource("ACTING")
    void whatActsInsteadOfBeingReadIsTakenOut(List<String> textAndPlain) {
        assertThat(PlainText.of(textAndPlain.getFirst())).isEqualTo(textAndPlain.getLast());
    }

    @Test
    void whatIsPlainStaysAsItIs() {
        var text = "Clínica Peña 牙科 \ud83e\uddb7, LLC\nline two";
        assertThat(PlainText.of(text)).isSameAs(text);
        assertThat(PlainText.line("two\nlines")).isEqualTo("two lines");
    }
}
