package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.card;
import static com.marketingby.leads.contact.Examples.phones;
import static com.marketingby.leads.contact.Examples.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
    @ParameterizedTest
    @ValueSource(strings = {"(512) 555-0123", "512-555-0123", "512.555.0123", "+1 512 555 0123", "1-512-555-0123",
            "(512)&nbsp;555-0123", "512/555-0123", "512.&#8201;555<span style='display:none'>-</span>.&#8201;0123",
            "512&#8239;555&#8239;0123", "(512) 555–0123", "Call 5125550123", "Phone:512.555.0123",
            "<a href='tel:5125550123'>Call</a>", "<a href='tel:+1-512-555-0123'>Call</a>", "(512)<span>555-0123</span>",
            "<table><tr><td>Phone</td><td>512 555 0123</td></tr></table>", "<p>Tel</p><p>512-555-0123 ext. 4</p>"})
    void bringsWhatPeopleWriteToOneForm(String body) {
        assertThat(phones(body)).containsExactly("+15125550123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(555) 555-5555", "123-456-7890", "NPI 1234567893", "NPI: 2125550123",
            "License 512-555-0123",
            "212260-97", "003713-001234-10", "1-800-273-8255", "1-877-696-6775", "10/12/2024 512", "$512-555-0123",
            "<footer>Website by Pixels 800-555-0199</footer>", "<input placeholder='(512) 555-0123'>", "5125550123456"})
    void refusesWhatIsNoNumberOfTheBusiness(String body) {
        assertThat(phones(body)).isEmpty();
    }

    @Test
    void houstonsNewAreaCodeIsValid() {
        assertThat(phones("Call (621) 234-5678")).containsExactly("+16212345678");
    }

    @Test
    void dialsVanityLetters() {
        assertThat(phones("Call (239) 400-FREE")).containsExactly("+12394003733");
        assertThat(phones("1-800-DENTIST")).containsExactly("+18003368478");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phone: 512-555-0123 Fax: 512-555-0199", "512-555-0123 voice | 512-555-0199 fax",
            "P: 512-555-0123<br>F: 512-555-0199", "<p>Phone</p><p>512-555-0123</p><p>Fax</p><p>512-555-0199</p>",
            "512-555-0123<br>512-555-0199 (fax)", "512-555-0123 <i class='fa fa-fax'></i> 512-555-0199",
            "<a href='tel:5125550199'>Call us</a> Phone: 512-555-0123 <p>Fax 512-555-0199</p>"})
    void tellsFaxApart(String body) {
        var contacts = site(body);
        assertThat(contacts.phones()).extracting(Sourced::value).containsExactly("+15125550123");
        assertThat(contacts.faxes()).extracting(Sourced::value).containsExactly("+15125550199");
    }

    @Test
    void theMainNumberComesFirst() {
        var card = card("<header><a href='tel:5125550123'>512-555-0123</a></header><p>Toll-free 888-555-0100</p>"
                + "<p>Text 512-555-0177</p>");
        assertThat(Objects.requireNonNull(card.phone()).value()).isEqualTo("+15125550123");
    }
}
