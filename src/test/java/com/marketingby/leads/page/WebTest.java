package com.marketingby.leads.page;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebTest {
    @RegisterExtension
    static final WireMockExtension SITE = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

    @Test
    void aHomePageIsReadAfterItsRobotsTxt() {
        SITE.stubFor(get("/").willReturn(okForContentType("text/html; charset=utf-8", "<html>Añil</html>")));
        try (Web web = Webs.laboratory(); Visit visit = web.open(WebAddress.parse("127.0.0.1:" + SITE.getPort()))) {
            assertThat(visit.home()).isInstanceOfSatisfying(Fetched.Page.class, page -> {
                assertThat(new String(page.body().bytes(), StandardCharsets.UTF_8)).isEqualTo("<html>Añil</html>");
                assertThat(page.charset()).isEqualTo("UTF-8");
                assertThat(page.quotable()).isTrue();
            });
            assertThat(visit.transport()).isEqualTo(Visit.Transport.HTTP_ONLY);
        }
        SITE.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    }
}
