package com.marketingby.leads.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TargetTest {
    private static final String WORDS = "Dallas\u001b[31m, TX";

    @Test
    void isRefusedWithAControlCharacterWhereItIsAskedFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> Target.asked(WORDS, null, null, null))
                .withMessageContaining("control character");
        assertThatIllegalArgumentException().isThrownBy(() -> Target.asked("Dallas", WORDS, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Target.asked("Dallas", null, WORDS, null));
    }

    @Test
    void isReadWithItWhereAnOlderVersionStoredIt() {
        assertThat(new Target(WORDS, WORDS, WORDS, null).text()).isEqualTo(WORDS);
    }
}
