package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.card;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>My WordPress</title><h1>Oak Dental</h1><p>Oak Dental is open. Call 512-555-0123</p><footer>© My WordPress</footer>;Oak Dental",
            "<title>Just another WordPress site</title><a class='logo' href='/'>Elm Dental</a><p>Elm Dental is open.</p>;Elm Dental",
            "<title>Site Title</title><img class='logo' alt='Fir Dental logo'><p>Fir Dental is open.</p>;Fir Dental"})
    void aTitleThatNobodyHasWrittenYieldsToTheNameOnThePage(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Lakeveiw Plumbing</title><img class='logo' alt='Lakeview Plumbing logo'><p>Lakeview Plumbing is open.</p>;Lakeview Plumbing",
            "<title>Prairie Hearin Center | Home</title><a href='/'>Prairie Hearing Center</a><p>Prairie Hearing Center is open on Saturdays.</p>;Prairie Hearing Center",
            "<title>HollisVeternary</title><p>Dogs and cats are welcome, and at Hollis Veterinary Clinic, we like birds too.</p>;Hollis Veterinary Clinic",
            "<title>Clinica Dentla Olmo</title><img class='logo' alt='Clínica Dental Olmo logo'>;Clínica Dental Olmo",
            "<title>Thornbury Chiropratic - Contact</title><h1>Thornbury Chiropractic Center</h1><p>12 Oak St, Katy, TX 77449</p>;Thornbury Chiropractic Center"})
    void aMisspeltTitleYieldsToTheSpellingOfThePage(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Apache Corporation</title>;Apache Corporation",
            "<title>Contact</title><footer>© 2025 Webflow, Inc.</footer>;Webflow, Inc.",
            "<title>Coming Soon LLC</title>;Coming Soon LLC",
            "<title>Bill White Insurance</title>;Bill White Insurance",
            "<title>First Financial Services</title>;First Financial Services",
            "<title>Home Resource</title>;Home Resource"})
    void whatLooksLikeAHeadingMayStillBeAName(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Apache</title>", "<title>Coming Soon</title>",
            "<footer>© 2025 Your Company, Inc.</footer>", "<footer>© 2025 Company Name LLC</footer>"})
    void whatStandsForANameIsNone(String body) {
        assertThat(card(body).company()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Marlow Electric</title><h1>Marlow Electirc</h1><h2>Marlow Electirc</h2>;Marlow Electric",
            "<title>Hendriks Law</title><h2>Hendrics Law</h2>;Hendriks Law",
            "<title>Oak Counselling</title><h1>Oak Counselling</h1><h2>Oak Counseling</h2>;Oak Counselling",
            "<link rel='canonical' href='https://kwikkooling.com/'><title>Kwik Kooling Repair</title><img class='logo' alt='Kwik Cooling Repair logo'>;Kwik Kooling Repair",
            "<title>Oak Clinic</title><p>Oak Clinic is open.</p><h1>Oak Clinics</h1><h2>Oak Clinics</h2>;Oak Clinic",
            "<title>Pine Clinic 4</title><a href='/'>Pine Clinic 5</a><p>Pine Clinic 5 is near.</p>;Pine Clinic 4"})
    void aTitleThatIsRightStays(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>About — Harbor Roofing Preview</title><img class='logo' alt='Harbor Roofing logo'><p>Harbor Roofing has served us well.</p>;Harbor Roofing",
            "<title>Contact Bright Smiles</title><a class='brand' href='/'>Bright Smiles TX</a><p>Bright Smiles TX</p><p>12 Oak St, Katy, TX 77449</p>;Bright Smiles TX",
            "<title>Tejas Vet Care Concept</title><a href='/'>Tejas Vet Care</a><footer>Tejas Vet Care, 12 Oak St, Katy, TX 77449</footer>;Tejas Vet Care",
            "<title>Patient Resources: Super Elms Dental</title><h1>Patient Resources</h1>;Super Elms Dental",
            "<title>Mara Quill - Home</title><a class='logo' href='/'>Mara J. Quill, OD</a>;Mara J. Quill, OD",
            "<title>Dana Reed | Contact</title><a href='/'>Dana Reed, D.D.S., M.S.</a>;Dana Reed, D.D.S., M.S."})
    void whatTheSiteSignsWithIsItsNameAndNotWhatOnlyTheTitleHas(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Durham Plumbing & Heating</title><a class='logo' href='/'>Durham</a><p>Durham is here for you.</p><p>Ask Durham.</p>;Durham Plumbing & Heating",
            "<title>Elm Smiles Dental</title><h1>Smiles That Last a Lifetime</h1><h2>Smiles That Last a Lifetime</h2>;Elm Smiles Dental",
            "<title>Family Dental of Katy</title><h1>Family Dental</h1><h2>Family Dental</h2><footer>© Family Dental of Katy</footer>;Family Dental of Katy",
            "<title>Family Dental of Katy</title><a class='logo' href='/'>Family Dental of Katy</a><h1>Family Dental</h1><p>12 Oak St, Katy, TX 77449</p>;Family Dental of Katy",
            "<title>Marfa Urgent Care</title><h1>Urgent Care</h1><p>Marfa Urgent Care</p><p>12 Oak St, Marfa, TX 79843</p>;Marfa Urgent Care",
            "<title>Cedar Dental</title><a href='/'>Cedar Dental Team</a><p>Cedar Dental is open.</p><h2>Cedar Dental Team</h2>;Cedar Dental",
            "<link rel='canonical' href='https://smiles4katy.com/'><title>Smiles4Katy | Dentist in Katy</title><h1>Your Dentist in Katy</h1>;Smiles4Katy",
            "<title>Ana Duarte</title><h1>Ana Duarte</h1><h2>Ana Duarte, LPC</h2>;Ana Duarte",
            "<title>Quill Law Firm</title><a href='/'>Quill Law Firm</a><h2>Mara J. Quill, Esq.</h2>;Quill Law Firm"})
    void aTitleThatTellsMoreThanItsLogoStays(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Contact Us | Welcome Chiropractic, LLC</title>;Welcome Chiropractic, LLC",
            "<title>Welcome Home Care Services</title>;Welcome Home Care Services",
            "<title>Welcome Oak Dental</title>;Oak Dental",
            "<title>Welcome to Family Dental Care</title>;Family Dental Care",
            "<title>Contact Form for Oak Foot & Ankle Care</title>;Oak Foot & Ankle Care",
            "<title>Patient Intake Form for Oak Dental</title>;Oak Dental",
            "<title>Powered by Wordpress</title><footer>© 2026 Oak Dental</footer>;Oak Dental",
            "<title>Oak Dental</title><img class='logo' alt='blue-oak-dental-logo'>;Oak Dental",
            "<footer>© 2025 Elm Smiles Back to top ↑</footer>;Elm Smiles",
            "<meta property='og:site_name' content='all-smiles'>;all-smiles",
            "<p>Here at Elm Smiles, we care for the whole family.</p>;Elm Smiles"})
    void aGreetingIsNoNameUnlessOnlyATradeIsLeft(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>\033[31mOak Dental\033[0m</title>", "<h1>Oak \033[1;32mDental</h1>",
            "<title>Oak Dental\u009b2J</title>", "<footer>© 2026 Oak\033]0;owned\007 Dental</footer>"})
    void whatTellsATerminalToTurnRedIsNoPartOfAName(String body) {
        assertThat(company(body)).isEqualTo("Oak Dental");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Oak Dental | Katy;Oak Dental", "Ana Diaz — Custom Tailor (Katy);Ana Diaz",
            "Dentist in Katy | Elm Dental Care;Elm Dental Care", "Fir Dental - Katy;Fir Dental - Katy"})
    void whatStructuredDataTellsOfANameIsNoPartOfIt(String name, String company) {
        assertThat(company(
                "<title>Contact</title><script type='application/ld+json'>{\"@type\":\"LocalBusiness\",\"name\":\""
                        + name + "\"}</script>"))
                .isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>OakWell Clinic - Counseling</title><img class='logo' alt='OWC logo'><footer>© OWC 2025</footer>;OakWell Clinic",
            "<title>Elm Family Dental | Katy</title><a class='logo' href='/'>EFD</a><footer>© 2025 EFD</footer>;Elm Family Dental",
            "<title>Elm Family Dental Supply | Katy</title><a class='logo' href='/'>EFD</a><footer>© 2025 EFD</footer>;EFD"})
    void theNameThatTheInitialsStandForIsTheName(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<title>Redirecting...</title>", "<h1>Opening Soon</h1>", "<h2>Katy Location</h2>",
                    "<title>Free Estimate</title>", "<h1>Patient Resources</h1>", "<title>Payment Portal</title>",
                    "<title>Welcome</title>", "<title>Welcome Home</title>", "<title>Welcome | Services</title>",
                    "<img class='logo' alt='header-logo'><img class='logo' alt='main_white-logo'>"})
    void aGreetingAPlaceholderOrAFileNameAloneIsNoName(String body) {
        assertThat(card(body).company()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Contact About Face Dermatology | Katy</title><img class='logo' alt='About Face Dermatology'><footer>© 2025 About Face Dermatology. All rights reserved.</footer>;About Face Dermatology",
            "<title>Contact</title><footer>© 2025 Visit Lakes Dental</footer>;Visit Lakes Dental",
            "<title>Oak Dental</title><h1>Welcome to Oak Dental</h1><footer>© Welcome to Oak Dental</footer>;Oak Dental",
            "<title>Contact Oak Dental</title><footer>© 2025 Oak Dental</footer>;Oak Dental"})
    void aWordBeforeTheNameBelongsToItWhereTheOwnerIsCalledSo(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Contact Ida Rose Kemp, LMFT | Salem, OR Therapist</title><a class='logo' href='/'>Ida Rose Kemp, LMFT</a><footer>© 2025 Ida Rose Kemp, LMFT. All Rights Reserved.</footer>;Ida Rose Kemp, LMFT",
            "<title>Elena Marsh, MA, LMHC</title><h1>Elena Marsh, MA, LMHC</h1><footer>©2024 by Elena Marsh.</footer>;Elena Marsh, MA, LMHC",
            "<title>Contact me</title><a href='/'>Alia Brandt, MFT</a><p>Alia Brandt</p><footer>© Alia Brandt 2024</footer>;Alia Brandt, MFT",
            "<title>Contact</title><footer>© 2025 Noor Saleh, PsyD, Katy, TX</footer>;Noor Saleh, PsyD",
            "<title>Contact</title><footer>© 2025 Elm Smiles, TX</footer>;Elm Smiles",
            "<title>Contact</title><footer>© 2025 ELM SMILES, KATY</footer>;ELM SMILES"})
    void whoPractisesAloneKeepsTheCredentials(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Contact Us | Larch Medical</title><a class='logo' href='/'>Larch Medical</a><footer>© 2025 Larch Medical Group, LLC. All rights reserved.</footer>;Larch Medical Group, LLC",
            "<title>Contact — Stillwell</title><footer>© 2025 Stillwell Massage & Bodywork · Handcrafted by Jo</footer>;Stillwell Massage & Bodywork",
            "<title>Contact Us | Wise Oak Dental Clinic</title><footer>© 2025 Wise Oak. All rights reserved.</footer>;Wise Oak Dental Clinic",
            "<title>Contact</title><footer>© 2024 Elm Smiles, Inc. All rights reserved.</footer>;Elm Smiles, Inc.",
            "<title>Contact</title><footer>© 2024 Ruth Abara, Ph.D., PLLC</footer>;Ruth Abara, Ph.D., PLLC",
            "<title>Corvin | Contact</title><a class='logo' href='/' aria-label='Corvin Services'>Corvin</a>;Corvin Services",
            "<title>Corvin | Contact</title><a class='logo' href='/' aria-label='Corvin home page'>Corvin</a>;Corvin",
            "<title>Elm Family Dental</title><footer>© 2025 Elm Family Dental Katy</footer>;Elm Family Dental",
            "<title>Contact</title><footer>© 2025 Elm Health LLC By appointment only</footer>;Elm Health LLC",
            "<title>Contact</title><footer>© 2025 Elm Windows, Siding, and Roofing. All rights reserved</footer>;Elm Windows, Siding, and Roofing",
            "<title>Contact</title><footer>© 2025 Reed, Diaz & Quill, LLP</footer>;Reed, Diaz & Quill, LLP",
            "<title>Contact</title><footer>© 2025 Law Offices of Reed, Diaz & Quill</footer>;Law Offices of Reed, Diaz & Quill",
            "<title>Contact</title><footer>© 2025 Ida Reed, Diaz & Quill, LLP</footer>;Ida Reed, Diaz & Quill, LLP",
            "<title>Contact</title><footer>© 2025 Elm Smiles, Family & Cosmetic Dentistry</footer>;Elm Smiles",
            "<title>Contact</title><footer>© 2025 Oak Dental, Katy & Houston</footer>;Oak Dental",
            "<title>Contact</title><footer>© 2025 Oak Dental, Katy, Cypress and Houston</footer>;Oak Dental"})
    void theNameIsReadInFull(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Contact Me</title><a class='brand' href='/'>Quiet Brook Counseling</a><p>© Dale Hobbs 2023. All rights reserved.</p>;Quiet Brook Counseling",
            "<title>Contact Us</title><a href='/'>Juniper Dental</a><p>Copyright © 2024 Patrick Odell DDS PC</p>;Juniper Dental",
            "<title>Contact</title><a href='/'>Dale Hobbs, MD, Inc. Pain Clinic</a><footer>© Dale Hobbs, MD, Inc.</footer>;Dale Hobbs, MD, Inc.",
            "<title>Bay Vein Clinic: Contact</title><p>Bay Vein Clinic<br>9 Bay St<br>Katy, TX 77449</p><footer>© 2025 BVC Management LLC | All Rights Reserved</footer>;Bay Vein Clinic",
            "<title>Elm Vein Clinic: Contact</title><p>9 Bay St<br>Katy, TX 77449</p><footer>© 2025 Elm Health Group LLC</footer>;Elm Health Group LLC",
            "<title>Juniper Dental</title><footer>© 2024 Patrick Odell DDS PC</footer>;Juniper Dental",
            "<title>Contact</title><a class='logo' href='/'>Mindful Mornings</a><footer>© 2024 Dale Hobbs</footer>;Mindful Mornings",
            "<title>Contact</title><a href='/'>Mindful Mornings</a><h1>Mindful Mornings</h1><footer>© 2024 Dale Hobbs. Website by Dale Hobbs</footer>;Mindful Mornings",
            "<title>Contact Me</title><a href='/'>Start</a><footer>© Dale Hobbs 2023</footer>;Dale Hobbs",
            "<link rel='canonical' href='https://wholefamilydental.com/'><title>Dentistry in Katy | Whole Family Dental</title><h1>Whole Family Dental</h1><footer>© 2025 Hobbs Dental Corporation</footer>;Whole Family Dental",
            "<title>Dentistry in Katy | Whole Family Dental</title><a href='http://wholefamilydental.com/start.php'>Home</a><h1>Whole\u2009<b>Family</b>\u2009Dental</h1><footer>© 2025 Hobbs Dental Corporation</footer>;Whole Family Dental"})
    void theSignAboveTheDoorIsTheNameAndNotOnlyTheOwner(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Contact</title><header><div class='site-branding'><img src='a.png' alt='Elm Ridge Dental'></div></header>;Elm Ridge Dental",
            "<title>Contact</title><nav><a class='navbar-brand' href='/'><img src='a.png' alt='Elm Ridge Dental'></a></nav>;Elm Ridge Dental",
            "<title>Contact</title><header><span class='logo'>Elm Ridge Dental</span></header>;Elm Ridge Dental",
            "<title>Contact</title><header><p class='site-title'>Elm Ridge<br>Family Dentistry</p></header>;Elm Ridge Family Dentistry"})
    void aSignAtTheHeadOfThePageThatLeadsNowhereIsReadToo(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @Test
    void theBrandsThatABusinessDealsInAreNoSignsOfItsOwn() {
        assertThat(company(
                "<title>Elm Cooling</title><h2>Brands</h2><div class='brand'><img src='a.png' alt='Boreal'></div>"
                        + "<div class='brand'><img src='b.png' alt='Polar Comfort'></div>"))
                .isEqualTo("Elm Cooling");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<title>Contact</title><a class='brand' href='/'><div>Elm Ridge Dental</div><div>Ana Diaz, DDS</div></a>;Elm Ridge Dental",
            "<title>Contact</title><a class='brand' href='/'>Ana Diaz, MD<br>Psychiatry & Psychotherapy</a>;Ana Diaz, MD",
            "<title>Contact</title><a class='brand' href='/'>Elm Ridge Dental<br>Associates</a>;Elm Ridge Dental Associates",
            "<title>Contact</title><a class='brand' href='/'>Elm Ridge<br>Family Dentistry</a>;Elm Ridge Family Dentistry",
            "<title>Contact</title><a class='brand' href='/'>Fern Salon<br>& Day Spa</a>;Fern Salon & Day Spa",
            "<link rel='canonical' href='https://elmvet.com/us'><title>Contact</title><a href='https://elmvet.com'>Elm Ridge Veterinary Clinic</a>;Elm Ridge Veterinary Clinic",
            "<title>Contact</title><footer><p>© 2024</p><p>Elm Speech & Language Services</p></footer>;Elm Speech & Language Services"})
    void aSignIsReadWithoutWhatStandsBeneathTheName(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<footer><p>© 2024</p><p>All rights reserved</p></footer>",
            "<footer><p>© 2024</p><p>Privacy Policy</p></footer>", "<footer><p>© 2024</p><p>Book Now</p></footer>",
            "<footer>© 2024 About Contact Privacy</footer>"})
    void whatStandsBeneathACopyrightIsSeldomAName(String body) {
        assertThat(card(body).company()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "<link rel='canonical' href='https://katydetailing.com/'><title>Katy Mobile Detailing | Premium Elm Coating & Auto Spa</title>;Katy Mobile Detailing",
            "<title>Ana Diaz, LCSW | Virtual Therapy in New Jersey</title>;Ana Diaz, LCSW",
            "<title>Ana T. Diaz, MD, FACOG | Compassionate Care for Every Woman</title><h1>Compassionate Care for Every Woman</h1>;Ana T. Diaz, MD, FACOG",
            "<title>Smile With Confidence | Peter Vance, DDS</title><h1>Smile With Confidence</h1>;Peter Vance, DDS",
            "<title>Caring for Texans since 1982 – Lakeline Pediatrics – Cedar Park</title><h1>Caring for Texans since 1982</h1>;Lakeline Pediatrics",
            "<title>Heart Specialists of Texas - Advanced Cardiac Care</title><h1>Advanced Cardiac Care</h1>;Heart Specialists of Texas",
            "<title>Foot Ankle</title><h1>Foot and Ankle Specialists of Virginia</h1><a href='/'>Foot and Ankle Specialists of Virginia</a>;Foot and Ankle Specialists of Virginia"})
    void whatIsDoneSomewhereIsNoNameBesideOne(String body, String company) {
        assertThat(company(body)).isEqualTo(company);
    }

    private static String company(String body) {
        return Objects.requireNonNull(card(body).company()).value();
    }
}
