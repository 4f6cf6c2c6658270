package com.marketingby.leads.contact;

import static com.marketingby.leads.contact.Examples.site;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialsTest {
    @ParameterizedTest
    @CsvSource({"https://www.facebook.com/oakdental?ref=hl, facebook, https://www.facebook.com/oakdental",
            "//instagram.com/oakdental/, instagram, https://instagram.com/oakdental/",
            "https://www.facebook.com/profile.php?id=42, facebook, https://www.facebook.com/profile.php?id=42",
            "https://www.yelp.com/biz/oak-dental-katy, yelp, https://www.yelp.com/biz/oak-dental-katy",
            "https://www.facebook.com/share/1AbCd2EfGh/?mibextid=x, facebook, https://www.facebook.com/share/1AbCd2EfGh/",
            "https://twitter.com/oakdental, x, https://twitter.com/oakdental",
            "https://www.youtube.com/@oakdental, youtube, https://www.youtube.com/@oakdental"})
    void readsProfiles(String href, String network, String url) {
        assertThat(site("<a href='" + href + "'>x</a>").socials()).extracting(Sourced::value)
                .containsExactly(new SocialProfile(network, url));
    }

    @Test
    void readsTheAreasOfAnImage() {
        assertThat(
                site("<map name='m'><area href='https://www.facebook.com/oakdental' alt='Facebook'></map>").socials())
                .extracting(social -> social.value().url()).containsExactly("https://www.facebook.com/oakdental");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.facebook.com/sharer/sharer.php?u=x", "https://twitter.com/intent/tweet?text=x",
            "https://www.instagram.com/p/Bx1/", "https://www.youtube.com/watch?v=1", "https://www.facebook.com/",
            "https://www.facebook.com/wix", "https://www.linkedin.com/shareArticle?url=x",
            "https://pinterest.com/pin/create/button",
            "https://www.instagram.com/your_instagram_handle", "https://www.facebook.com/YourBusinessPage",
            "https://www.facebook.com/share/p/1AbCd2EfGh/", "https://www.facebook.com/share/?u=1AbCd2EfGh",
            "https://www.facebook.com/share/button1/x", "https://www.netflix.com/oakdental", "not a url",
            "https://facebook.com/oakdental/posts/123"})
    void refusesWhatIsNoProfile(String href) {
        assertThat(site("<a href='" + href + "'>x</a>").socials()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Designed &amp; Developed by <a href='https://pixelfir.com'>Pixelfir</a>",
            "Distributed by Pixelfir", "This template is made with <i></i> by Pixelfir",
            "This website was created and is maintained by Pixelfir", "&copy; 2025 Oak Dental | powered by Pixelfir",
            "&copy; 2025 Oak Dental Designed by Pixelfir"})
    void theProfilesOfWhoMadeTheSiteAreNotTheBusinesss(String credit) {
        assertThat(site("<title>Oak Dental</title><ul><li><a href='https://www.facebook.com/pixelfir'></a></li>"
                + "<li><a href='https://twitter.com/oakdental'></a></li></ul><footer><p>" + credit + "</p></footer>")
                .socials()).extracting(social -> social.value().url()).containsExactly("https://twitter.com/oakdental");
    }

    @Test
    void profilesToWhichTheBusinessInvitesBelowTheCreditAreItsOwn() {
        assertThat(site("<title>Oak Dental</title><footer><p>Powered by <a href='https://pixelfir.com'>Pixelfir</a></p>"
                + "<p>Follow us: <a href='https://www.facebook.com/profile.php?id=42'>Facebook</a></p></footer>")
                .socials()).extracting(social -> social.value().url())
                .containsExactly("https://www.facebook.com/profile.php?id=42");
    }

    @Test
    void aProfileBehindTheCreditThatIsCalledLikeTheCompanyIsTheCompanys() {
        assertThat(site(
                "<title>Oak Hill Dental Care</title><footer><p>&copy; 2025 Powered by <a href='https://pixelfir.com'>Pixelfir</a> "
                        + "<a href='https://www.facebook.com/OakHillDentalTX'></a> <a href='https://www.instagram.com/pixels'></a></p></footer>")
                .socials()).extracting(social -> social.value().url())
                .containsExactly("https://www.facebook.com/OakHillDentalTX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oak Dental was created by Dr. Ana Diaz in 1999.",
            "Oak Dental is owned and managed by Dr. Ana Diaz.", "Every smile is designed by Dr. Ana Diaz herself."})
    void whoFoundedTheBusinessHasNotMadeItsSite(String sentence) {
        var site = site("<title>Contact</title><p>" + sentence + "</p><a href='https://www.facebook.com/dranadiaz'></a>"
                + "<footer>© 2025 Dr. Ana Diaz</footer>");
        assertThat(site.socials()).hasSize(1);
        assertThat(site.companies()).extracting(Sourced::value).contains("Dr. Ana Diaz");
    }

    @Test
    void aBusinessThatMadeItsOwnSiteKeepsItsProfiles() {
        assertThat(site("<title>Pixelfir Signs</title><a href='https://www.facebook.com/pixelfir'></a>"
                + "<footer>© Pixelfir Signs. Website by Pixelfir</footer>").socials()).hasSize(1);
    }
}
