package com.marketingby.leads.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.compliance.Outreach.Channel;
import com.marketingby.leads.compliance.Outreach.Readiness;
import com.marketingby.leads.compliance.Outreach.Ways;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutreachTest {

    @ParameterizedTest
    @CsvSource({"info@clinic.example,/contact,false,,READY", "info@clinic.example,/contact,true,,NEEDS_REVIEW",
            "ann.lee@clinic.example,/contact,false,,NEEDS_REVIEW", "info@gmail.com,/contact,false,,NEEDS_REVIEW",
            "info@clinic.example,,false,,BLOCKED", ",,false,,UNKNOWN",
            "info@clinic.example,/contact,false,We will not sell or transfer e-mail addresses.,BLOCKED",
            "info@clinic.example,/contact,false,You may not use robots or scraping on this site.,NEEDS_REVIEW"})
    void anEmailIsReadyOnlyWhereNothingSpeaksAgainstIt(@Nullable String email, @Nullable String page, boolean hidden,
            @Nullable String words, Readiness readiness) {
        var ways = new Ways(email, page, hidden, "+12145550100", null, true);
        var outreach = Outreach.judge(ways, Examples.site("<p>" + words + "</p>").evidence());
        assertThat(outreach.channels().get(Channel.EMAIL)).extracting(Outreach.Gate::readiness).isEqualTo(readiness);
        assertThat(outreach.channels().get(Channel.TEXT)).extracting(Outreach.Gate::readiness)
                .isEqualTo(Readiness.BLOCKED);
    }
}
