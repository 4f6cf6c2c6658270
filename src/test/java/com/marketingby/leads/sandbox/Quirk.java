package com.marketingby.leads.sandbox;

/** What is special about a clinic or its website. */
public enum Quirk {
    NONE,
    CHAIN,
    NO_WEBSITE,
    FACEBOOK,
    CLOSED_FOR_GOOD,
    CLOSED_FOR_NOW,
    TWIN_BY_PHONE,
    TWIN_BY_STREET,
    JUST_OUTSIDE,
    ACROSS_THE_STATE_LINE,
    /** Accepts the connection and never answers. */
    HANGS,
    /** Nothing listens at its address. */
    UNREACHABLE,
    /** Answers 403 to everything but robots.txt. */
    REFUSES,
    ROBOTS_FORBID,
    /** Answers 500 to robots.txt, which forbids all. */
    ROBOTS_BROKEN,
    /** Redirects to another site. */
    MOVED,
    PARKED,
    BROKEN_JSON_LD,
    SPANISH,
    /** Written as {@code name [at] domain [dot] example}. */
    EMAIL_IN_WORDS,
    /** Hidden from scrapers as content networks do it. */
    EMAIL_ENCODED,
    EMAIL_IN_ENTITIES,
    MICRODATA_ONLY,
    MAILTO_FORM,
    NO_LANG,
    EMAIL_ON_CONTACT_PAGE,
    /** Allows one page in five minutes. */
    LONG_CRAWL_DELAY,
    /** Its home page is larger than any reader should take. */
    HUGE;

    /** Whether a visitor who keeps to the rules sees no page of the clinic's own site. */
    public boolean leavesNothingToRead() {
        return switch (this) {
            case NO_WEBSITE, FACEBOOK, HANGS, UNREACHABLE, REFUSES, ROBOTS_FORBID, ROBOTS_BROKEN, PARKED -> true;
            default -> false;
        };
    }
}
