package com.marketingby.leads.sandbox;

/** The robots.txt files of the invented web. */
final class Robots {
    private Robots() {}

    static Answer of(Quirk quirk) {
        return switch (quirk) {
            case ROBOTS_FORBID -> Answer.text("User-agent: *\nDisallow: /\n");
            case ROBOTS_BROKEN -> Answer.of(500, "text/html", "<h1>Internal Server Error</h1>");
            case LONG_CRAWL_DELAY -> Answer.text("User-agent: *\nCrawl-delay: 300\n");
            case NO_LANG, PARKED -> Answer.of(404, "text/html", "<h1>Not Found</h1>");
            default -> Answer.text("User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n");
        };
    }
}
