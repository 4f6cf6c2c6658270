package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.addresses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<p>1200 N Lamar Blvd, Suite 200, Austin, TX 78701</p>;1200 N Lamar Blvd, Suite 200;Austin;78701",
            "1200 N Lamar Blvd<br>Suite 200<br>Austin, Texas 78701;1200 N Lamar Blvd, Suite 200;Austin;78701",
            "<address>12 Oak St.<br>Katy TX 77449-1234</address>;12 Oak St.;Katy;77449-1234",
            "3509 W Magnolia Blvd. San Antonio TX 78201;3509 W Magnolia Blvd.;San Antonio;78201",
            "8617 W. Pt. Douglas Rd. S. Suite #110 Katy, TX 77449;8617 W. Pt. Douglas Rd. S. Suite #110;Katy;77449",
            "100 N. St. Mary's St, San Antonio, TX 78205;100 N. St. Mary's St;San Antonio;78205",
            "9000 South Freeway Forest Hill, TX 76140;9000 South Freeway;Forest Hill;76140",
            "5000 N Broadway Alamo Heights, TX 78209;5000 N Broadway;Alamo Heights;78209",
            "100 E St Cedar Park, TX 78613;100 E St;Cedar Park;78613",
            "1300 E Oak Dr H, Katy, TX 77449;1300 E Oak Dr H;Katy;77449",
            "2379 FM 1960 W, #12, Houston, TX 77090;2379 FM 1960 W, #12;Houston;77090",
            "8100 Ranch Road 620 S Austin, TX 78738;8100 Ranch Road 620 S;Austin;78738",
            "7000 US Highway 290 W Ste. B, Round Rock, TX 78664;7000 US Highway 290 W Ste. B;Round Rock;78664",
            "2379 HWY 62/412 Suite G Katy, TX 77450;2379 HWY 62/412 Suite G;Katy;77450",
            "P.O. Box 22579, Waco, TX 76701;P.O. Box 22579;Waco;76701",
            "Address: 4806 Center St. Suite B Plano, Tx. 75023;4806 Center St. Suite B;Plano;75023",
            "<span>500 E 82nd St</span><span>Suite 4</span><span>Lubbock</span>, TX 79404;500 E 82nd St, Suite 4;Lubbock;79404",
            "Visit our office at 100 Main St. in downtown | 77 Elm Dr | Tyler, TX 75701;77 Elm Dr;Tyler;75701",
            "(512) 555-0123 100 Congress Ave Austin TX 78701;100 Congress Ave;Austin;78701",
            "© 2024 Oak Dental, 9 Loop 323, Tyler, TX 75701;9 Loop 323;Tyler;75701",
            "10 Main St N, North Richland Hills, TX 76180;10 Main St N;North Richland Hills;76180",
            "1475 North Broadway Fort Worth, TX 76102;1475 North Broadway;Fort Worth;76102",
            "15 11th St. Suite A & F, Waco, TX 76701;15 11th St. Suite A & F;Waco;76701",
            "<p>Suite 101<br>1211 Elm Highway<br>Katy, TX 77449</p>;1211 Elm Highway, Suite 101;Katy;77449",
            "410 North 3rd Street Ste#2B Katy Tx, 77449;410 North 3rd Street Ste#2B;Katy;77449",
            "410 Elm St Ste.200, Katy, TX 77449;410 Elm St Ste.200;Katy;77449",
            "410 Elm St Suite#5 Katy, TX 77449;410 Elm St Suite#5;Katy;77449",
            "<span>Visit Us</span> <span>91 W Elm Lane, Suite 106<br>Katy, TX 77449</span>;91 W Elm Lane, Suite 106;Katy;77449",
            "VISIT US 91 W ELM LANE, KATY, TX 77449;91 W ELM LANE;KATY;77449",
            "12345 Us 290 W, Katy, TX 77449;12345 Us 290 W;Katy;77449",
            "540 Broadway St. Suite 116, Katy, TX 77449;540 Broadway St. Suite 116;Katy;77449",
            "Our office is at 90 S Elm Expy Bldg 1 Ste 300 in Katy, TX 77449;90 S Elm Expy Bldg 1 Ste 300;Katy;77449",
            "2345 County Hwy K, Katy, TX 77449;2345 County Hwy K;Katy;77449",
            "<b>Katy Office</b> 12 Oak St <b>Ste 4</b> Katy, Tex. 77449;12 Oak St Ste 4;Katy;77449",
            "Office 12 Oak St, Katy, TX 77449;12 Oak St;Katy;77449",
            "12 Oak St Office 4, Katy, TX 77449;12 Oak St Office 4;Katy;77449",
            "Unit #102, 32 Elm Rd<br>Katy, TX 77449;32 Elm Rd, Unit #102;Katy;77449",
            "Bldg. B, 12 Oak St, Katy, TX 77449;12 Oak St, Bldg. B;Katy;77449",
            "<p>Suite 9<br>77 Elm Dr, Suite 4<br>Tyler, TX 75701</p>;77 Elm Dr, Suite 4;Tyler;75701",
            "100 AVENUE B, SUITE 5, EL PASO, TX 79901;100 AVENUE B, SUITE 5;EL PASO;79901",
            "123 Medical Center Dr., Bldg. 2, 3rd Floor, Waco, TX 76701;123 Medical Center Dr., Bldg. 2, 3rd Floor;Waco;76701",
            "3 Pine St Ext, Unit C · Katy, TX 77449;3 Pine St Ext, Unit C;Katy;77449",
            "3 Pine Dr A141<br>Katy, TX 77449;3 Pine Dr A141;Katy;77449",
            "45 North Loop W, 24F #104<br>Katy, TX 77449;45 North Loop W, 24F #104;Katy;77449",
            "7 Elm St, Suite 395<br>Oak Energy Center, 39th Floor<br>Katy, TX 77449;7 Elm St, Suite 395;Katy;77449",
            "7 Elm St Suite 395<br>Oak Energy Center<br>Katy, TX 77449;7 Elm St Suite 395;Katy;77449",
            "7 Elm St, Suite 200, 3rd Floor, Katy, TX 77449;7 Elm St, Suite 200, 3rd Floor;Katy;77449",
            "7 Elm St, Suite 200, West Building, Katy, TX 77449;7 Elm St, Suite 200, West Building;Katy;77449",
            "7 Elm Dr Bldg2, 3rd Floor, Katy, TX 77449;7 Elm Dr Bldg2, 3rd Floor;Katy;77449",
            "3 Pine St Ext Unit C, Katy, TX 77449;3 Pine St Ext Unit C;Katy;77449",
            "30 East 39th Street, Tercer Piso<br>(entre Elm y Oak)<br>Katy, TX 77449;30 East 39th Street, Tercer Piso;Katy;77449"})
    void readsWhatPeopleWrite(String body, String street, String city, String zip) {
        assertThat(addresses(body)).containsExactly(new PostalAddress(street, city, "TX", zip));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<a href='https://www.google.com/maps/dir/?api=1&amp;destination=12+Oak+St,+Katy,+TX+77449'>Directions</a>",
            "<a href='https://www.google.com/maps/search/?api=1&query=Oak+Dental%2C+12+Oak+St%2C+Katy%2C+TX+77449'>Map</a>",
            "<a href='//maps.google.com/?q=12%20Oak%20St%20Katy%20TX%2077449'>Map</a>",
            "<a href='https://maps.apple.com/?daddr=12+Oak+St,+Katy,+TX+77449'>Map</a>",
            "<a href='https://www.google.com/maps/place/12+Oak+St,+Katy,+TX+77449/@29.7,-95.8,17z'>Map</a>",
            "<a href='https://www.google.com/maps/dir//12+Oak+St,+Katy,+TX+77449'>Map</a>",
            "<iframe src='https://maps.google.com/maps?width=100&amp;q=Oak%20Dental%2012%20Oak%20St%20Katy%2C%20TX%2077449&amp;output=embed'></iframe>",
            "<iframe src='https://www.google.com/maps/embed?pb=!1m18!1m2!1s0x87b2:0xe0f9!2s12+Oak+St%2C+Katy%2C+TX+77449!5e0!3m2!1sen'></iframe>",
            "<p>12 Oak St, Katy, TX 77449</p><a href='https://www.google.com/maps?q=Oak+Dental,+12+Oak+St,+Katy,+TX'>Map</a>",
            "<p>12 Oak St, Katy</p><a href='https://waze.com/ul?q=12%20Oak%20St%20Katy%20TX%2077449'>Drive</a>"})
    void readsWhatALinkToAMapAsksFor(String body) {
        assertThat(addresses("<title>Oak Dental</title>" + body))
                .containsExactly(new PostalAddress("12 Oak St", "Katy", "TX", "77449"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a href='https://www.google.com/maps/search/?api=1&query=dentists+near+Katy,+TX+77449'>Map</a>",
                    "<a href='https://elsewhere.example/maps?q=12+Oak+St,+Katy,+TX+77449'>Map</a>",
                    "<a href='https://www.google.com/maps?q=%ZZ12+Oak+St,+Katy,+TX+77449'>Map</a>"})
    void aLinkThatAsksForNoAddressOrLeadsElsewhereIsNone(String body) {
        assertThat(addresses(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<footer><ul><li>12 Oak St, Ste 4, Katy</li><li>(512) 555-0123</li></ul></footer>",
            "<footer><p>Oak Chiropractic · 12 Oak St, Ste 4, Katy · (512) 555-0123</p></footer>"})
    void aStreetWithACityAloneIsReadBesideATelephoneNumber(String body) {
        assertThat(addresses(body)).containsExactly(new PostalAddress("12 Oak St, Ste 4", "Katy", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<p>Park at the <a href='https://www.google.com/maps/place/Brook+Parking,+7+Elm+St,+Waco,+TX+76701'>garage</a></p>",
            "<footer>Website by <a href='https://www.google.com/maps/place/7+Elm+St,+New+York,+NY+10118'>Pixels</a></footer>",
            "<iframe src='https://www.google.com/maps/embed/v1/place?q=Brook+Garage,+7+Elm+St,+Waco,+TX+76701'></iframe>"})
    void theMapOfAnotherBusinessIsNone(String body) {
        assertThat(addresses("<title>Oak Dental</title>" + body)).isEmpty();
    }

    @Test
    void theMapThatNamesTheBusinessComesBeforeAnotherAddressInTheText() {
        assertThat(addresses("<title>Oak Dental</title><p>We operate at 7 Elm St, Waco, TX 76701</p>"
                + "<a href='https://www.google.com/maps/place/Oak+Dental,+12+Oak+St,+Katy,+TX+77449'>Our office</a>"))
                .startsWith(new PostalAddress("12 Oak St", "Katy", "TX", "77449"));
    }

    @Test
    void ofManyMapsWithoutANameNoneIsBelieved() {
        var links = IntStream.range(100, 120).mapToObj(number -> "<a href='https://www.google.com/maps?q=" + number
                + "+Oak+St,+Katy,+TX+77449'>Map</a>").collect(Collectors.joining());
        assertThat(addresses("<title>Oak Dental</title>" + links)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"12 Oak St, Free Parking;;", "12 Oak St, Call Today;;", "12 Oak St, TX;;TX",
            "12 Oak St, Texas;;TX", "Our office: 12 Oak St, Austin;Austin;", "Visit us at 12 Oak St, Waco;Waco;"})
    void whatStandsBehindAStreetIsACityOnlyWhereTexasHasIt(String line, String city, String state) {
        assertThat(addresses("<footer><p>" + line + "</p><p>(512) 555-0123</p></footer>"))
                .containsExactly(new PostalAddress("12 Oak St", city, state, null));
    }

    @Test
    void whatIsSaidInsteadOfAStreetIsNone() {
        assertThat(addresses("<script type='application/ld+json'>{\"@type\":\"Dentist\",\"address\":{\"@type\":"
                + "\"PostalAddress\",\"streetAddress\":\"Service-area business\",\"addressLocality\":\"Katy\","
                + "\"addressRegion\":\"TX\",\"postalCode\":\"77449\"}}</script>"))
                .containsExactly(new PostalAddress(null, "Katy", "TX", "77449"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"© 2024 Changes Salon, Walnut Creek, CA 94596",
            "Serving Austin, TX 78701 and Katy, TX 77449",
            "Since 1998 in Austin, TX 78701", "123 Main Street, Anytown, TX 12345",
            "U.S. Department of Health, 200 Independence Avenue SW, Washington, DC 20201"})
    void inventsNoAddress(String body) {
        assertThat(addresses(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<script type='application/ld+json'>{\"@type\":\"Dentist\",\"address\":{\"@type\":\"PostalAddress\",\"streetAddress\":\"12 Oak St\",\"addressLocality\":\"Katy\",\"addressRegion\":\"Texas\",\"postalCode\":\"77449\"},}</script>",
            "<script type='application/ld+json'>{broken</script><script type='application/ld+json'>/* c */{\"@graph\":[{\"@type\":\"Dentist\",\"address\":{\"@id\":\"#a\"}},{\"@id\":\"#a\",\"@type\":\"PostalAddress\",\"streetAddress\":\"12 Oak St\",\"addressLocality\":\"Katy\",\"addressRegion\":\"TX\",\"postalCode\":\"77449\"}]}</script>",
            "<script type='application/ld+json'>{\"@type\":\"Dentist\",\"address\":\"12 Oak St, Katy, TX 77449\"}</script>",
            "<div itemscope itemtype='http://schema.org/PostalAddress'><span itemprop='streetAddress'>12 Oak St</span><span itemprop='addressLocality'>Katy</span><meta itemprop='addressRegion' content='TX'><span itemprop='postalCode'>77449</span></div>",
            "<div class='vcard'><div class='adr'><span class='street-address'>12 Oak St</span> <span class='locality'>Katy</span>, <span class='region'>TX</span> <span class='postal-code'>77449</span></div></div>"})
    void readsStructuredData(String body) {
        assertThat(addresses(body)).containsExactly(new PostalAddress("12 Oak St", "Katy", "TX", "77449"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<p>21-40 Elm Street South, St. Mary, Ontario N0E 2N0</p>;21-40 Elm Street South;St. Mary;ON;N0E 2N0",
            "12 Oak Avenue<br>Guelph, ON\u00A0 N1H 1V6;12 Oak Avenue;Guelph;ON;N1H 1V6",
            "12 Oak Rd, Nelson, B.C. V1L1A1;12 Oak Rd;Nelson;BC;V1L1A1",
            "<script type='application/ld+json'>{\"@type\":\"Dentist\",\"address\":{\"@type\":\"PostalAddress\",\"streetAddress\":\"12 Oak St\",\"addressLocality\":\"Guelph\",\"addressRegion\":\"Ontario\",\"postalCode\":\"N1H 1V6\"}}</script>;12 Oak St;Guelph;ON;N1H 1V6"})
    void readsTheAddressesOfCanada(String body, String street, String city, String province, String code) {
        assertThat(addresses(body)).containsExactly(new PostalAddress(street, city, province, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Turn on H2O 1A1 at 12 Oak St", "Form T1A 2B3 is here", "Order 12 Oak St box, ON K1A 0B"})
    void lettersAndDigitsAloneAreNoAddressOfCanada(String body) {
        assertThat(addresses(body)).isEmpty();
    }

    @Test
    void readsTheOldShortFormsOfStates() {
        assertThat(addresses("12 Park Place, Salem, Ore. 97301"))
                .containsExactly(new PostalAddress("12 Park Place", "Salem", "OR", "97301"));
    }

    @Test
    void theStreetWithItsBuildingIsTheSameAsWithoutAndIsKept() {
        assertThat(addresses("<p>6 Elm Ln<br>Katy, TX 77449</p><p>6 Elm Ln Bldg #6, Katy, TX 77449</p>"))
                .containsExactly(new PostalAddress("6 Elm Ln Bldg #6", "Katy", "TX", "77449"));
    }

    @Test
    void theSuiteOfTheAddressBeforeIsNotTakenOver() {
        assertThat(addresses("<p>12 Oak St<br>Suite 5<br>77 Elm Dr<br>Tyler, TX 75701</p>"))
                .containsExactly(new PostalAddress("77 Elm Dr", "Tyler", "TX", "75701"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<title>Oak Law</title><p>12 Oak St, Katy, TX 77449</p><p>Checks to Oak Law, PLLC</p><p>PO Box 8, Waco, TX 76701</p>",
            "<footer>Oak Law<br>P.O. Box 8, Waco, TX 76701</footer><p>12 Oak St, Katy, TX 77449</p>"})
    void theOfficeComesBeforeThePostBox(String body) {
        assertThat(addresses(body)).containsExactly(new PostalAddress("12 Oak St", "Katy", "TX", "77449"),
                new PostalAddress(body.contains("P.O.") ? "P.O. Box 8" : "PO Box 8", "Waco", "TX", "76701"));
    }

    @Test
    void anOfficeThatIsNamedInANoticeOfComplaintsTooIsNoAgency() {
        assertThat(addresses(
                "<p>12 Oak St, Katy, TX 77449</p><p>Call us</p><p>See you soon</p><p>You may file a complaint with the"
                        + " council.<br>Write to our office at 12 Oak St, Katy, TX, 77449.</p>"))
                .containsExactly(new PostalAddress("12 Oak St", "Katy", "TX", "77449"));
    }

    @Test
    void theOfficeUnderItsOwnNameIsNoAgencyAlthoughOneIsNamedBeforeIt() {
        assertThat(addresses("<title>Oak Pharmacy</title><p>You may complain to the Office for Civil Rights.</p>"
                + "<p><b>Oak Pharmacy</b><br>12 Oak St<br>Katy, TX 77449</p>"))
                .containsExactly(new PostalAddress("12 Oak St", "Katy", "TX", "77449"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Texas Department<br>of State Health Services<br>1100 W 49th St<br>Austin, TX 78756</p>",
            "<p>Office for Civil Rights, about<br>Oak Pharmacy at<br>1301 Young St<br>Dallas, TX 75202</p>"})
    void anAgencyIsOneOverTwoLinesTooAndWhereItIsToldOfThePractice(String body) {
        assertThat(addresses("<title>Oak Pharmacy</title>" + body)).isEmpty();
    }

    @Test
    void aBoardIsAnAgencyButWhoIsBoardCertifiedIsNot() {
        assertThat(addresses("<p>Board-certified care in Katy</p><p>12 Oak St, Katy, TX 77449</p>"))
                .containsExactly(new PostalAddress("12 Oak St", "Katy", "TX", "77449"));
        assertThat(addresses("<p>Texas Medical Board</p><p>1801 Elm Ave, Austin, TX 78701</p>")).isEmpty();
    }

    @Test
    void theSameAddressWithAndWithoutItsSuiteIsKeptOnceAndInFull() {
        assertThat(addresses("<p>12 Oak Street, Katy, TX 77449</p><p>12 Oak St, Ste 4, Katy, TX 77449</p>"))
                .containsExactly(new PostalAddress("12 Oak St, Ste 4", "Katy", "TX", "77449"));
    }
}
