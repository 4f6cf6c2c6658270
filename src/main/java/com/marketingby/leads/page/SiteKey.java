package com.marketingby.leads.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;

/** What makes two addresses the same website: the host in lower-case ASCII without {@code www.}, and its port where it is not the usual one. */
public record SiteKey(String text) {
    private static final String WWW = "www.";

    /** The site of an http or https address. */
    public static Optional<SiteKey> of(URI address) {
        return Optional.ofNullable(HttpUrl.parse(address.toString())).map(SiteKey::of);
    }

    static SiteKey of(HttpUrl url) {
        boolean usual = url.port() == 80 || url.port() == 443;
        return new SiteKey(withoutWww(hostText(url)) + (usual ? "" : ":" + url.port()));
    }

    /** Whether the address belongs to this site. */
    public boolean holds(URI address) {
        return of(address).filter(this::equals).isPresent();
    }

    /** The home page, over https. */
    public URI home() {
        return URI.create("https://" + text + "/");
    }

    @Override
    public String toString() {
        return text;
    }

    private static String hostText(HttpUrl url) {
        String host = url.host().toLowerCase(Locale.ROOT);
        return host.contains(":") ? "[" + host + "]" : withoutFinalDot(host);
    }

    private static String withoutFinalDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String withoutWww(String host) {
        return host.startsWith(WWW) && host.indexOf('.', WWW.length()) > 0 ? host.substring(WWW.length()) : host;
    }
}
