package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({"example.com, https://example.com/, false",
            "www.example.com/dallas, https://www.example.com/dallas, false",
            "HTTP://Example.COM, http://example.com/, true", "127.0.0.1:8080, https://127.0.0.1:8080/, false",
            "localhost:8080/a, https://localhost:8080/a, false",
            "https://example.com/a b#c, https://example.com/a%20b, true",
            "clínica.example, https://xn--clnica-4va.example/, false", "http://[::1]:8080/, http://[::1]:8080/, true"})
    void readsWhatPeopleWrite(String text, String url, boolean schemeGiven) {
        assertThat(WebAddress.parse(text)).isEqualTo(new WebAddress(URI.create(url), schemeGiven));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a url", "ftp://example.com/", "mailto:info@example.com", "javascript:alert(1)",
            "http://", "https:///path", "clinic",
            "file:///etc/passwd", "http://exa mple.com"})
    void refusesWhatIsNoWebAddressAndNamesIt(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void refusesCredentialsWithoutRepeatingThem() {
        assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse("https://user:secret@example.com/"))
                .withMessageContaining("example.com").withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({"https://www.example.com/a, example.com", "http://EXAMPLE.com.:80, example.com",
            "https://example.com:8443/, example.com:8443",
            "https://www.com/, www.com", "http://[::1]:8080/, [::1]:8080",
            "https://dental.example.com, dental.example.com"})
    void aSiteIsAHostWithoutWwwAndWithItsUnusualPort(String url, String site) {
        assertThat(WebAddress.parse(url).site()).isEqualTo(new SiteKey(site));
    }
}
