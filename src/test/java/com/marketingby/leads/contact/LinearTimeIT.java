package com.marketingby.leads.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("it measures time")
class LinearTimeIT {
    private static final int SIZE = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"a", "@", "a@", "a.", "1", "(512", "512-555-", "78701 ", "1 Main St, Austin, TX 78701 ",
            ", TX",
            " at ", "[at]", " dot ", "Dr. Ana Diaz, DDS, ", "A. ", "© ", "© 2024 ", "Aa ", "Copyright ", "Monday 9:00 ",
            "At The A ", " at Aa Aa, we ", "<area href='https://facebook.com/a'>",
            "#1 ", "DDS,", "<b>a</b>", "<p>1 Main St</p>", "<a href='tel:5125550123'>x</a>", "<i>", "<div class=vcard>",
            "<a href='mailto:a@b.co'>x</a>", "<address>", "<p itemprop=x itemscope>", "<h2>Oak Dental</h2>", "\n",
            "&#1;", "|",
            "<a href='https://facebook.com/a'>", "<!--<p>512-555-0123</p>-->", "Phone: 5125550123 Fax: "})
    @Timeout(20)
    void noInputMakesReadingSlow(String unit) {
        var html = unit.repeat(SIZE / unit.length());
        var document = org.jsoup.Jsoup
                .parse("<title>" + html.substring(0, 2_000).replace('<', ' ') + "</title>" + html);
        var start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Examples.read(List.of(new HtmlPage(URI.create("https://oakdental.com/"), document)));
        var spent = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(2));
    }
}
