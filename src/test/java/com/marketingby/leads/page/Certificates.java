package com.marketingby.leads.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** An authority of our own and the certificates that it issues, made with the keytool of the JDK. */
record Certificates(Path folder) {
    private static final String STORE = "all.p12";
    private static final String PASSWORD = "only-for-this-test";

    static Certificates withAuthority(Path folder) throws IOException, InterruptedException {
        Certificates certificates = new Certificates(folder);
        certificates.keytool("-genkeypair", "-alias", "authority", "-keyalg", "EC", "-dname", "CN=Authority", "-ext",
                "bc:c");
        return certificates;
    }

    /** A server's keys with a certificate for an address such as {@code IP:127.0.0.1}, valid for ten days from a time such as {@code -1d}. */
    SSLContext issue(String name, String address, String from) throws Exception {
        keytool("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-signer", "authority", "-ext",
                "san=" + address, "-startdate", from, "-validity", "10");
        KeyStore issued = load();
        KeyStore served = KeyStore.getInstance("PKCS12");
        served.load(null, null);
        served.setKeyEntry(name, issued.getKey(name, PASSWORD.toCharArray()), PASSWORD.toCharArray(),
                issued.getCertificateChain(name));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(served, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Who trusts the authority. */
    X509TrustManager trust() throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", load().getCertificate("authority"));
        trust.init(trusted);
        return (X509TrustManager) trust.getTrustManagers()[0];
    }

    private KeyStore load() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(STORE))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-J-XX:TieredStopAtLevel=1"),
                Stream.concat(Stream.of(arguments), Stream.of("-keystore", STORE, "-storepass", PASSWORD))).toList();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}
