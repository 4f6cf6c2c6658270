package com.marketingby.leads.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.Dns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
    private static final PageSettings SETTINGS = Webs.settings(true, Duration.ofSeconds(10));

    private static Certificates certificates;

    @BeforeAll
    static void authority(@TempDir Path folder) throws Exception {
        certificates = Certificates.withAuthority(folder);
    }

    @Test
    void aBareHostIsReadByHttpsWhereItsCertificateIsValid() throws Exception {
        try (Web web = trusting();
                Served site = Served.with(certificates.issue("valid", "IP:127.0.0.1", "-1d"));
                Visit visit = web.open(WebAddress.parse(site.host()))) {
            Fetched home = visit.home();
            assertThat(home).isInstanceOf(Fetched.Page.class);
            assertThat(((Fetched.Page) home).url()).hasScheme("https");
            assertThat(visit.transport()).isEqualTo(Visit.Transport.HTTPS);
        }
    }

    @Test
    void anExpiredCertificateIsRefusedForWhatItIs() throws Exception {
        assertThat(refused("expired", "IP:127.0.0.1", "-30d").message()).contains("its certificate has expired");
    }

    @Test
    void aCertificateOfAnotherHostIsRefusedForWhatItIs() throws Exception {
        assertThat(refused("other", "DNS:other.example", "-1d").message())
                .contains("its certificate is of another host");
    }

    @Test
    void aCertificateThatNobodyTrustedHasSignedIsRefusedForWhatItIs() throws Exception {
        try (Web web = Webs.laboratory();
                Served site = Served.with(certificates.issue("untrusted", "IP:127.0.0.1", "-1d"));
                Visit visit = web.open(WebAddress.parse(site.host()))) {
            Fetched.Refused refused = (Fetched.Refused) visit.home();
            assertThat(refused.reason()).isEqualTo(Reason.BAD_CERTIFICATE);
            assertThat(refused.message()).contains("its certificate is signed by nobody who is trusted");
        }
    }

    private static Fetched.Refused refused(String name, String address, String from) throws Exception {
        try (Web web = trusting();
                Served site = Served.with(certificates.issue(name, address, from));
                Visit visit = web.open(WebAddress.parse(site.host()))) {
            Fetched.Refused refused = (Fetched.Refused) visit.home();
            assertThat(refused.reason()).isEqualTo(Reason.BAD_CERTIFICATE);
            return refused;
        }
    }

    private static Web trusting() throws Exception {
        X509TrustManager trust = certificates.trust();
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[]{trust}, null);
        return new Web(SETTINGS, Clock.systemUTC(), _ -> {}, Dns.SYSTEM, new AddressGuard(SETTINGS),
                client -> client.sslSocketFactory(context.getSocketFactory(), trust));
    }

    /** A site of one page over TLS. */
    private record Served(HttpsServer server) implements AutoCloseable {
        static Served with(SSLContext keys) throws Exception {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(keys));
            server.createContext("/", exchange -> {
                byte[] page = "<html><p>A clinic</p></html>".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type",
                        exchange.getRequestURI().getPath().equals("/robots.txt") ? "text/plain" : "text/html");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
                exchange.close();
            });
            server.start();
            return new Served(server);
        }

        String host() {
            return "127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
