package com.marketingby.leads.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Fate.Lead;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebsitesTest {
    private static final Circle AROUND_DALLAS = new Circle(new Position(32.7767, -96.7970), Distance.ofMiles(5));
    private static final Sandbox SANDBOX = Sandbox.start();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        CLIENT.close();
        SANDBOX.close();
    }

    private static Clinic oneThat(Quirk quirk) {
        return SANDBOX.clinics().stream().filter(one -> one.quirk() == quirk).findFirst().orElseThrow();
    }

    private static HttpResponse<String> get(Clinic clinic, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(clinic, path, PATIENCE), BodyHandlers.ofString());
    }

    private static HttpRequest request(Clinic clinic, String path, Duration patience) {
        var home = URI.create(Objects.requireNonNull(clinic.website()));
        return HttpRequest.newBuilder(home.resolve(path)).timeout(patience).build();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "CHAIN", "SPANISH", "NO_LANG", "MICRODATA_ONLY", "BROKEN_JSON_LD", "LONG_CRAWL_DELAY"})
    void theHomeOrLandingPageHoldsWhatTheTruthSays(Quirk quirk) throws Exception {
        var clinic = oneThat(quirk);
        var page = get(clinic, "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(((Lead) clinic.fate()).company(), ((Lead) clinic.fate()).email(),
                clinic.address().street(), clinic.address().zip()).doesNotContain("{{");
    }

    @Test
    void theAddressThatIsNotOnTheHomePageIsOnTheContactPage() throws Exception {
        var clinic = oneThat(Quirk.EMAIL_ON_CONTACT_PAGE);
        var email = ((Lead) clinic.fate()).email();
        assertThat(get(clinic, "/").body()).doesNotContain(email);
        assertThat(Style.values()).anyMatch(style -> contact(clinic, style).contains(email));
    }

    private static String contact(Clinic clinic, Style style) {
        return CLIENT.sendAsync(request(clinic, style.contactPath, PATIENCE), BodyHandlers.ofString()).join()
                .body();
    }

    @Test
    void refusingForbiddenAndBrokenSitesSayNo() throws Exception {
        assertThat(get(oneThat(Quirk.REFUSES), "/").statusCode()).isEqualTo(403);
        assertThat(get(oneThat(Quirk.ROBOTS_FORBID), "/robots.txt").body()).contains("Disallow: /\n");
        assertThat(get(oneThat(Quirk.ROBOTS_BROKEN), "/robots.txt").statusCode()).isEqualTo(500);
        assertThat(get(oneThat(Quirk.MOVED), "/").headers().firstValue("Location")).hasValueSatisfying(
                target -> assertThat(URI.create(target).getHost()).startsWith("127.0."));
    }

    @Test
    void aHangingSiteNeverAnswersAndNobodyListensAtAnUnreachableOne() {
        assertThatExceptionOfType(HttpTimeoutException.class).isThrownBy(
                () -> CLIENT.send(request(oneThat(Quirk.HANGS), "/", Duration.ofSeconds(1)), BodyHandlers.ofString()));
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> get(oneThat(Quirk.UNREACHABLE), "/"));
    }

    @Test
    void theSameSeedInventsTheSameClinics() {
        try (var again = Sandbox.start()) {
            assertThat(again.clinics()).extracting(Clinic::placeId, Clinic::name, Clinic::address, Clinic::phone)
                    .isEqualTo(SANDBOX.clinics().stream().map(one -> tuple(one.placeId(),
                            one.name(), one.address(), one.phone())).toList());
        }
    }

    @Test
    void everythingThatHappensHappensAroundDallasOrAtTheStateLine() {
        assertThat(SANDBOX.clinics()).extracting(Clinic::quirk).contains(Quirk.values());
        var found = SANDBOX.matching("dentist", AROUND_DALLAS);
        assertThat(found).extracting(Clinic::quirk).doesNotContain(Quirk.JUST_OUTSIDE, Quirk.ACROSS_THE_STATE_LINE);
        assertThat(found).hasSize(80);
        assertThat(SANDBOX.expectedLeads("dentist", AROUND_DALLAS)).hasSize(75);
    }
}
