package com.marketingby.leads.page;

/** Why an address was not read, in words for people, and who can do something about it. */
public enum Reason {
    NOT_AN_ADDRESS(Side.INPUT, "it is no http or https address"),
    CREDENTIALS_IN_ADDRESS(Side.INPUT,
            "the address holds a user name or password"),
    OTHER_SITE(Side.INPUT,
            "it belongs to another site"),
    PRIVATE_ADDRESS(Side.INPUT,
            "it leads to an address that is never visited"),
    UNKNOWN_HOST(Side.INPUT,
            "there is no such host"),

    UNREACHABLE(Side.SITE, "no connection"),
    CONNECTION_LOST(Side.SITE, "the connection ended early"),
    NO_TLS(Side.SITE,
            "no TLS connection"),
    BAD_CERTIFICATE(Side.SITE, "its certificate is not valid"),
    NOT_HTTP(Side.SITE,
            "it does not speak proper HTTP"),
    TOO_SLOW(Side.SITE, "it is too slow"),
    FORBIDDEN(Side.SITE,
            "access is refused"),
    NOT_FOUND(Side.SITE, "there is no such page"),
    TOO_MANY_REQUESTS(
            Side.SITE, "the site asks to be left alone"),
    SERVER_ERROR(Side.SITE,
            "the server failed"),
    OTHER_STATUS(Side.SITE,
            "an unexpected status"),
    REDIRECT_LOOP(Side.SITE,
            "it redirects in a circle"),
    TOO_MANY_REDIRECTS(Side.SITE,
            "too many redirects"),
    BROKEN_REDIRECT(Side.SITE,
            "it redirects to no web address"),
    NOT_HTML(
            Side.SITE,
            "it is no HTML"),
    EMPTY(Side.SITE,
            "the page is empty"),
    UNREADABLE_BODY(
            Side.SITE,
            "its body cannot be decoded"),

    ROBOTS_DISALLOW(Side.SITE, "robots.txt disallows it"),
    ROBOTS_FORBIDDEN(Side.SITE,
            "access to robots.txt is refused"),
    ROBOTS_UNREACHABLE(Side.SITE,
            "robots.txt could not be read"),
    CRAWL_DELAY_TOO_LONG(Side.SITE,
            "robots.txt asks for too long a pause"),

    NO_CONTACT_URL(Side.US,
            "no public site is visited until LEADS_CONTACT_URL names a page about this worker: set it"),
    VISIT_TIME_OVER(
            Side.US, "the time of the visit is over"),
    BODIES_LIMIT(Side.US,
            "too many pages are being read at once"),
    STOPPED(Side.US, "this worker was told to stop");

    /** Whoever gave the address, the site, or this worker. */
    public enum Side {
        INPUT,
        SITE,
        US
    }

    private final Side side;
    private final String words;

    Reason(Side side, String words) {
        this.side = side;
        this.words = words;
    }

    /** Who can do something about it. */
    public Side side() {
        return side;
    }

    /** The reason as the end of a sentence. */
    public String words() {
        return words;
    }
}
