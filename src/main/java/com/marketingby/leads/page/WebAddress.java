package com.marketingby.leads.page;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * An address as somebody wrote it, made fit for a request: bare host names get https, international names and odd characters are encoded, the fragment
 * is dropped.
 *
 * @param url an absolute http or https address
 * @param schemeGiven whether http or https was written; where not, https is tried before http
 */
public record WebAddress(URI url, boolean schemeGiven) {
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:(?!\\d+(?:[/?#]|$)).*",
            Pattern.DOTALL);
    private static final Pattern WEB_SCHEME = Pattern.compile("^https?://.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 2_000;

    /**
     * Reads what a person or a directory wrote.
     *
     * @throws IllegalArgumentException naming the text and what is wrong with it
     */
    public static WebAddress parse(String text) {
        String written = text.strip();
        boolean schemeGiven = SCHEME.matcher(written).matches();
        if (schemeGiven && !WEB_SCHEME.matcher(written).matches()) {
            throw wrong(written, "only http and https addresses can be read");
        }
        return new WebAddress(check(written, schemeGiven ? written : "https://" + written), schemeGiven);
    }

    /** An absolute link of a page as an address, if it can be one. */
    public static Optional<URI> link(String absolute) {
        return Optional.ofNullable(HttpUrl.parse(absolute))
                .filter(url -> absolute.length() <= LONGEST && hasNoCredentials(url))
                .map(WebAddress::withoutFragment);
    }

    /** The website that the address belongs to. */
    public SiteKey site() {
        return SiteKey.of(url).orElseThrow();
    }

    private static URI check(String written, String absolute) {
        HttpUrl url = HttpUrl.parse(absolute);
        if (url == null || written.length() > LONGEST || !looksLikeHost(url.host())) {
            throw wrong(written, "it is no web address such as https://example.com");
        }
        if (!hasNoCredentials(url)) {
            throw new IllegalArgumentException(
                    "The address of %s holds a user name or password: give it without".formatted(url.host()));
        }
        return withoutFragment(url);
    }

    private static boolean looksLikeHost(String host) {
        return host.equals("localhost") || host.contains(".") || host.contains(":");
    }

    private static boolean hasNoCredentials(HttpUrl url) {
        return url.username().isEmpty() && url.password().isEmpty();
    }

    private static URI withoutFragment(HttpUrl url) {
        return url.newBuilder().fragment(null).build().uri();
    }

    private static IllegalArgumentException wrong(String text, String why) {
        String shown = text.length() > 100 ? text.substring(0, 100) + "…" : text;
        return new IllegalArgumentException("\"%s\" cannot be visited: %s".formatted(shown, why));
    }
}
