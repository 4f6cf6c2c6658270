package com.marketingby.leads.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageChoiceTest {
    private static final URI HOME = URI.create("https://www.clinic.example/");
    private final PageChoice choice = new PageChoice(new SiteKey("clinic.example"), HOME);

    @Test
    void oneOfEachTopicComesBeforeASecondOfAnyAndContactsFirst() {
        assertThat(chosen("""
                <a href="/meet-dr-a">Meet Dr. A</a> <a href="/meet-dr-b">Meet Dr. B</a> <a href="/about">About us</a>
                <a href="/privacy-policy">Privacy</a> <a href="/contact">Contact</a> <a href="/npp">Notice of Privacy Practices</a>
                <a href="/services/implants">Implants</a>
                """)).containsExactly("/contact", "/npp", "/privacy-policy", "/about", "/meet-dr-a", "/meet-dr-b");
    }

    @ParameterizedTest
    @CsvSource({"/x, Contact Us, CONTACT", "/contacto, '', CONTACT", "/x, Contáctenos, CONTACT",
            "/x, Get in Touch, CONTACT", "/contact_us.html, '', CONTACT",
            "/hipaa-notice, '', NOTICE", "/x, Aviso de prácticas de privacidad, NOTICE",
            "/x, Política de Privacidad, PRIVACY", "/privacy, '', PRIVACY",
            "/x, Sobre Nosotros, ABOUT", "/quienes-somos, '', ABOUT", "/AboutUs, '', ABOUT",
            "/x, Our Locations, LOCATIONS", "/ubicaciones, '', LOCATIONS",
            "/x, Meet the Doctors, TEAM", "/nuestro-equipo, '', TEAM", "/x, Patient Rights, RIGHTS",
            "/x, New Patient Forms, FORMS", "/x, Formularios, FORMS",
            "/x, Insurance & Billing, INSURANCE", "/terms-of-use, '', LEGAL", "/x, Accesibilidad, ACCESSIBILITY"})
    void topicsAreToldByWordsAndPathsInEnglishAndSpanish(String path, String words, Topic topic) {
        assertThat(Link.of("https://clinic.example" + path, words, HOME, new SiteKey("clinic.example")).orElseThrow()
                .topic()).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href='https://other.example/contact'>Contact</a>",
            "<a href='mailto:info@clinic.example'>Contact</a>",
            "<a href='/contact.pdf'>Contact</a>", "<a href='/contact-portal/login'>Contact</a>",
            "<a href='/about'>Patient Portal</a>",
            "<a href='/my-account/contact'>Contact</a>", "<a href='/cart'>Contact</a>",
            "<a href='/calendar/contact'>x</a>", "<a href='/wp-login.php'>Staff</a>",
            "<a href='#contact'>Contact</a>", "<a href='/'>Contact</a>", "<a href='/index.php'>About</a>",
            "<a href='/aboutface'>x</a>", "<a>Contact</a>",
            "<a href='javascript:void(0)'>Contact</a>",
            "<a href='http://['>Contact</a>"})
    void whatIsNoOpenPageOfTheSiteIsNotChosen(String html) {
        assertThat(chosen(html)).isEmpty();
    }

    @Test
    void allFormsOfAnAddressAreOne() {
        assertThat(chosen("""
                <link rel="canonical" href="https://clinic.example/welcome-contact">
                <a href="http://clinic.example/contact/">Contact</a> <a href="https://www.clinic.example/Contact#map">Contact</a>
                <a href="/contact?utm_source=home">Contact</a> <a href="/welcome-contact">Contact</a>
                """)).containsExactly("/contact/");
    }

    @Test
    void aPictureIsKnownByItsWords() {
        assertThat(chosen(
                "<a href='/p2'><img src='x.png' alt='Contact us'></a> <a href='/p3' aria-label='Privacy policy'></a>"))
                .containsExactly("/p2", "/p3");
    }

    @Test
    void aSitemapNamesPagesByTheirPaths() {
        var map = Jsoup.parse("""
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://clinic.example/</loc></url>
                <url><loc> https://clinic.example/contact-us </loc></url><url><loc>https://other.example/about</loc></url></urlset>
                """, "", Parser.xmlParser());
        assertThat(choice.fromSitemap(map)).containsExactly(HOME.resolve("/contact-us"));
    }

    private List<String> chosen(String html) {
        return choice.from(Jsoup.parse(html, HOME.toString())).stream()
                .map(url -> url.toString().replace("https://www.clinic.example", "")).toList();
    }
}
