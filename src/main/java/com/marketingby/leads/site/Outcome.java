package com.marketingby.leads.site;

import com.marketingby.leads.page.Reason;
import java.util.Locale;
import java.util.stream.Stream;

/** How a visit ended. */
public enum Outcome {
    /** Pages were read. */
    READ,
    /** robots.txt, or the site's terms of use, forbid reading it. */
    FORBIDDEN,
    /** No connection, too slow, or the server failed. */
    UNREACHABLE,
    /** The site answered, but not us: access refused, a test for humans, too many requests. */
    REFUSED,
    /** Not an address that is visited: no such host, a private address. */
    INVALID,
    /** Something else than HTML. */
    NOT_HTML,
    /** A page without anything on it. */
    EMPTY,
    /** A parked domain, or a web server's first page. */
    PARKED,
    /** Nothing but a login. */
    LOGIN,
    /** It redirects to another site. */
    ELSEWHERE,
    /** This worker has no contact address to give, or was told to stop: the site was not tried and nothing should be recorded. */
    NOT_TRIED;

    /** As it is stored. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of that stored text. */
    public static Outcome of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether it tells of the site for as long as visits count, and not only of a failure of that hour, be it the site's, the network's or ours. */
    boolean lasts() {
        return switch (this) {
            case READ, FORBIDDEN, NOT_HTML, EMPTY, PARKED, LOGIN, ELSEWHERE -> true;
            case UNREACHABLE, REFUSED, INVALID, NOT_TRIED -> false;
        };
    }

    /** Whether it brought nothing: neither pages nor where the site has gone. */
    boolean fails() {
        return this != READ && this != ELSEWHERE;
    }

    /** Those that brought something, as they are stored. */
    static String[] good() {
        return Stream.of(values()).filter(outcome -> !outcome.fails()).map(Outcome::text).toArray(String[]::new);
    }

    static Outcome of(Reason reason) {
        return switch (reason) {
            case NOT_AN_ADDRESS, CREDENTIALS_IN_ADDRESS, OTHER_SITE, PRIVATE_ADDRESS, UNKNOWN_HOST -> INVALID;
            case UNREACHABLE, CONNECTION_LOST, NO_TLS, BAD_CERTIFICATE, NOT_HTTP, TOO_SLOW, SERVER_ERROR, OTHER_STATUS,
                    NOT_FOUND, REDIRECT_LOOP,
                    TOO_MANY_REDIRECTS, BROKEN_REDIRECT, ROBOTS_UNREACHABLE, VISIT_TIME_OVER, BODIES_LIMIT ->
                UNREACHABLE;
            case FORBIDDEN, TOO_MANY_REQUESTS -> REFUSED;
            case NOT_HTML, UNREADABLE_BODY -> NOT_HTML;
            case EMPTY -> EMPTY;
            case ROBOTS_DISALLOW, ROBOTS_FORBIDDEN, CRAWL_DELAY_TOO_LONG -> FORBIDDEN;
            case NO_CONTACT_URL, STOPPED -> NOT_TRIED;
        };
    }
}
