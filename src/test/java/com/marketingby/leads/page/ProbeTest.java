package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

/** What a visit asks for to see how a site is encrypted; the site is answered for before any connection is made. */
class ProbeTest {
    private static final String HOME = "https://clinic.example/";
    private static final String PLAIN = "http://clinic.example/";

    private final Map<String, String> answers = new HashMap<>();
    private final List<String> requests = new ArrayList<>();

    @Test
    void thePlainAddressIsAskedForOnlyAfterItsRobotsTxt() {
        answers.put(PLAIN + "robots.txt", "Allow: /");
        answers.put(PLAIN, "<html>");
        assertThat(transport()).isEqualTo(Visit.Transport.HTTPS_NOT_ENFORCED);
        assertThat(requests).containsExactly(HOME + "robots.txt", HOME, PLAIN + "robots.txt", PLAIN);
    }

    @Test
    void thePlainAddressIsNotAskedForWhereItsRobotsTxtForbidsIt() {
        answers.put(PLAIN + "robots.txt", "User-agent: *\nDisallow: /");
        answers.put(PLAIN, "<html>");
        assertThat(transport()).isEqualTo(Visit.Transport.UNKNOWN);
        assertThat(requests).endsWith(PLAIN + "robots.txt").doesNotContain(PLAIN);
    }

    @Test
    void aPlainRobotsTxtThatLeadsToHttpsDecidesWithoutAnotherRequest() {
        answers.put(PLAIN + "robots.txt", "-> " + HOME + "robots.txt");
        assertThat(transport()).isEqualTo(Visit.Transport.HTTPS);
        assertThat(requests).containsExactly(HOME + "robots.txt", HOME, PLAIN + "robots.txt");
    }

    @Test
    void aRobotsTxtServedPlainlyIsNoPlainWebsite() {
        answers.put(PLAIN + "robots.txt", "Allow: /");
        answers.put(PLAIN, "-> " + HOME);
        assertThat(transport()).isEqualTo(Visit.Transport.HTTPS);
    }

    private Visit.Transport transport() {
        answers.put(HOME, "<html>");
        PageSettings settings = Webs.settings(true, Duration.ofSeconds(10));
        try (Web web = new Web(settings, Clock.systemUTC(), _ -> {}, Dns.SYSTEM, new AddressGuard(settings),
                client -> client.addInterceptor(this::answer));
                Visit visit = web.open(WebAddress.parse("clinic.example"))) {
            assertThat(visit.home()).isInstanceOf(Fetched.Page.class);
            return visit.transport();
        }
    }

    private Response answer(Interceptor.Chain chain) {
        String url = chain.request().url().toString();
        requests.add(url);
        String answer = answers.getOrDefault(url, "");
        Response.Builder response = new Response.Builder().request(chain.request()).protocol(Protocol.HTTP_1_1)
                .message("").body(ResponseBody.create(answer,
                        MediaType.get(url.endsWith(".txt") ? "text/plain" : "text/html")));
        if (answer.startsWith("-> ")) {
            return response.code(301).header("Location", answer.substring(3)).build();
        }
        return response.code(answer.isEmpty() ? 404 : 200).build();
    }
}
