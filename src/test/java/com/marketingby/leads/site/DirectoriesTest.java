package com.marketingby.leads.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.marketingby.leads.page.SiteKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoriesTest {
    @ParameterizedTest
    @CsvSource({"facebook.com, true", "m.facebook.com, true", "yelp.com, true", "sites.google.com, true",
            "clinic.example, false", "notfacebook.com, false",
            "clinic.square.site, false", "square.site, true", "127.0.0.1:8080, false",
            "facebook.com.clinic.example, false"})
    void socialNetworksAndDirectoriesAreNoSites(String site, boolean expected) {
        assertThat(Directories.holds(new SiteKey(site))).isEqualTo(expected);
    }
}
