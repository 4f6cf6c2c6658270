package com.marketingby.leads.page;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The addresses at which a site's home page may be, best first: https before http unless http was written, the host as written before the form with or
 * without www.
 */
record HomeAddresses(List<String> schemes, List<String> hosts, HttpUrl start) {
    private static final Set<Reason> OTHER_SCHEME_MAY_DO = EnumSet.of(Reason.NO_TLS, Reason.BAD_CERTIFICATE,
            Reason.UNREACHABLE, Reason.CONNECTION_LOST,
            Reason.NOT_HTTP, Reason.TOO_SLOW);

    static HomeAddresses of(WebAddress address) {
        HttpUrl start = HttpUrl.get(address.url().toString());
        boolean plainFirst = address.schemeGiven() && !start.isHttps();
        return new HomeAddresses(plainFirst ? List.of("http", "https") : List.of("https", "http"), hosts(start), start);
    }

    /** The first of them that is answered, or what the first one said. */
    Fetched firstAnswer(Function<URI, Fetched> fetch) {
        Fetched first = null;
        for (String host : hosts) {
            Fetched answer = ofHost(host, fetch);
            if (!(answer instanceof Fetched.Refused refused) || refused.reason() != Reason.UNKNOWN_HOST) {
                return answer;
            }
            first = first == null ? answer : first;
        }
        return Objects.requireNonNull(first);
    }

    private Fetched ofHost(String host, Function<URI, Fetched> fetch) {
        Fetched first = fetch.apply(at(schemes.getFirst(), host));
        if (first instanceof Fetched.Refused refused && refused.status() == 0
                && OTHER_SCHEME_MAY_DO.contains(refused.reason())) {
            Fetched second = fetch.apply(at(schemes.getLast(), host));
            return second instanceof Fetched.Refused other && !saysMore(other, refused) ? first : second;
        }
        return first;
    }

    /** Where both fail, the scheme that is served tells what is wrong: not that the other one is not spoken. */
    private static boolean saysMore(Fetched.Refused second, Fetched.Refused first) {
        boolean answered = second.status() > 0 || isOfAnAnswer(second.reason());
        boolean served = answered && first.reason() != Reason.BAD_CERTIFICATE;
        boolean notTried = first.reason() == Reason.NO_TLS || first.reason() == Reason.UNREACHABLE;
        return served || (notTried && second.reason() != Reason.UNREACHABLE && second.reason() != Reason.NO_TLS);
    }

    /** Whether only a server that speaks the scheme can have caused it, such as redirects in a circle. */
    private static boolean isOfAnAnswer(Reason reason) {
        return reason.side() == Reason.Side.SITE && !OTHER_SCHEME_MAY_DO.contains(reason);
    }

    private URI at(String scheme, String host) {
        HttpUrl.Builder url = new HttpUrl.Builder().scheme(scheme).host(host);
        return (isUsualPort(start) ? url : url.port(start.port())).build().uri();
    }

    static boolean isUsualPort(HttpUrl url) {
        return url.port() == 80 || url.port() == 443;
    }

    private static List<String> hosts(HttpUrl start) {
        String other = otherForm(start);
        return other == null ? List.of(start.host()) : List.of(start.host(), other);
    }

    private static @Nullable String otherForm(HttpUrl start) {
        String host = start.host();
        if (start.topPrivateDomain() == null) {
            return null;
        }
        return host.startsWith("www.") ? host.substring("www.".length()) : "www." + host;
    }
}
