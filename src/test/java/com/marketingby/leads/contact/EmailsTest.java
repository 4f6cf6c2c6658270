package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.card;
import static com.marketingby.leads.contact.Examples.emails;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {
    @ParameterizedTest
    @ValueSource(strings = {"<a href='mailto:info@oakdental.com?subject=Hi'>Write</a>",
            "<a href='mailto:info%40oakdental.com'>Write</a>", "<a href='MAILTO: info@oakdental.com'>Write</a>",
            "<p>info@oakdental.com</p>", "<p>E-mail:info@oakdental.com.</p>", "<p>&#105;nfo&#64;oakdental.com</p>",
            "info [at] oakdental [dot] com", "info(at)oakdental(dot)com", "info {at} oakdental {dot} com",
            "info AT oakdental DOT com", "Write to info at oakdental dot com today", "info [@] oakdental.com",
            "info(at)oakdental.com", "info&lt;at&gt;oakdental.com", "info @ oakdental.com",
            "<span>info</span><span>@</span><span>oakdental.com</span>", "info<b>@</b>oakdental<b>.com</b>",
            "<span>info</span>@<span>oakdental</span><span>.</span><span>com</span>",
            "info@<span style='display:none'>nospam</span>oakdental.com",
            "<a class='__cf_email__' data-cfemail='3b52555d547b545a505f5e554f5a5715585456'>[email&#160;protected]</a>",
            "<a href='/cdn-cgi/l/email-protection#3b52555d547b545a505f5e554f5a5715585456'>Write</a>",
            "<form action='https://forms.example/info@oakdental.com' method='post'></form>",
            "<form action='mailto:info@oakdental.com?subject=Hi'></form>",
            "<script type='application/ld+json'>{\"@type\":\"Dentist\",\"email\":\"mailto:info@oakdental.com\"}</script>",
            "<div itemscope itemtype='https://schema.org/Dentist'><span itemprop='email'>info@oakdental.com</span></div>"})
    void readsEveryFormThatAProgramCanDecode(String body) {
        assertThat(emails(body)).containsExactly("info@oakdental.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"you@example.com", "john.doe@example.org", "jamie@fakeemail.com",
            "<img src='hero@2x.jpg'>hero@2x.jpg",
            "user@domain.com", "info@mysite.com", "abc123@o12345.ingest.sentry.io", "OCRComplaint@hhs.gov",
            "noreply@oakdental.com", "yourname@gmail.com", "Meet us at noon", "look at this . com",
            "<input placeholder='me@oakdental.com'>", "12@3", "a@b", "@oakdental.com", "info@oakdental..com",
            "<footer>Website by <a href='mailto:studio@pixels-agency.com'>Pixels</a></footer>",
            "<footer>Diseñado por Pixeles hola@pixeles.com</footer>"})
    void refusesDecoys(String body) {
        assertThat(emails(body)).isEmpty();
    }

    @Test
    void prefersTheGeneralMailboxOfTheSite() {
        var email = Objects.requireNonNull(card("<p>jobs@oakdental.com</p><p>friend@partner.com</p><p>oak@gmail.com</p>"
                + "<p>info@oakdental.com</p>"));
        assertThat(Objects.requireNonNull(email.email()).value()).isEqualTo("info@oakdental.com");
        assertThat(email.reasons().get("email")).contains("at the site's own domain", "general mailbox");
    }

    @Test
    void tellsWhenAnAddressIsHiddenFromPrograms() {
        assertThat(card("info [at] oakdental [dot] com").emailHidden()).isTrue();
        assertThat(card("info@oakdental.com or info [at] oakdental [dot] com").emailHidden()).isFalse();
    }

    @Test
    void neighbouringWordsDoNotRunIntoAnAddress() {
        assertThat(emails("<span>Email</span><span>info@oakdental.com</span><span>Phone</span>"))
                .containsExactly("info@oakdental.com");
        assertThat(emails("<p>info@oakdental.comPhone</p>")).containsExactly("info@oakdental.com");
    }

    @Test
    void aFormToAPrivateMailboxIsTheBusinesssOnlyWhereThePageSpeaksOfIt() {
        assertThat(emails("<title>Oak Dental</title><p>Call us</p>"
                + "<form action='https://forms.example/tomreyes77@gmail.com'></form>")).isEmpty();
        assertThat(emails("<title>Oak Dental</title><p>Tom Reyes, DDS</p>"
                + "<form action='https://forms.example/tomreyes77@gmail.com'></form>"))
                .containsExactly("tomreyes77@gmail.com");
        assertThat(emails("<title>Oak Dental</title><p>Dr. Ana Diaz</p>"
                + "<form action='https://forms.example/drdiaz@gmail.com'></form>")).containsExactly("drdiaz@gmail.com");
        assertThat(emails("<title>Oak Dental</title><p>Dr. Ana Diaz</p>"
                + "<form action='https://forms.example/webdental@gmail.com'></form>")).isEmpty();
        assertThat(emails("<title>Oak Dental</title><form action='https://forms.example/oakdental@gmail.com'></form>"))
                .containsExactly("oakdental@gmail.com");
    }
}
