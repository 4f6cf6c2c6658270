package com.marketingby.leads.page;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * One polite conversation with one site: robots.txt first, one request at a time, a pause between two, everything within the limits. For one thread; the
 * bodies it handed out count against the memory of all visits until it is closed.
 */
public final class Visit implements AutoCloseable {
    /** How the site is encrypted, as far as the visit saw it. */
    public enum Transport {
        HTTPS,
        HTTPS_NOT_ENFORCED,
        HTTP_ONLY,
        BAD_CERTIFICATE,
        UNKNOWN
    }

    private final WebAddress start;
    private final SiteKey site;
    private final Requests requests;
    private final SiteRobots robots;
    private final PageFetch fetch;
    private final TransportSeen transport = new TransportSeen();
    private final PageSettings settings;
    private final Set<URI> sentOn = new HashSet<>();

    Visit(WebAddress start, Requests requests, PageSettings settings) {
        this.start = start;
        this.site = start.site();
        this.requests = requests;
        this.settings = settings;
        this.robots = new SiteRobots(requests, transport);
        this.fetch = new PageFetch(site, requests, robots, transport, settings);
    }

    /** The site that is visited. */
    public SiteKey site() {
        return site;
    }

    /** When the visit ends at the latest. */
    public Instant deadline() {
        return requests.deadline();
    }

    /** The home page, by https or http and with or without www., whichever answers. */
    public Fetched home() {
        return HomeAddresses.of(start).firstAnswer(this::fetch);
    }

    /** One page of the site, redirects within it followed. */
    public Fetched fetch(URI url) {
        return fetch.fetch(url, ContentKind.HTML);
    }

    /** Where a page sends its readers by itself, followed as a redirect by the server is: within the same limits, in all for one visit. */
    public Fetched follow(Fetched.Page page, URI to) {
        sentOn.add(page.url());
        if (!sentOn.add(to)) {
            return Refusal.of(page.url(), Reason.REDIRECT_LOOP, page.status(), "");
        }
        if (sentOn.size() - 1 > settings.redirects()) {
            return Refusal.of(page.url(), Reason.TOO_MANY_REDIRECTS);
        }
        if (!site.holds(to)) {
            return new Fetched.Elsewhere(page.url(), to);
        }
        Fetched fetched = fetch(to);
        return fetched instanceof Fetched.Page next ? next.requestedAs(page.requested()) : fetched;
    }

    /** A sitemap of the site, as text. */
    public Fetched sitemap(URI url) {
        return fetch.fetch(url, ContentKind.TEXT);
    }

    /** The sitemaps that the robots.txt files read so far name, those of this site only. */
    public List<URI> sitemaps() {
        return robots.sitemaps().stream().filter(site::holds).toList();
    }

    /** Says how many bytes of what a page told will be held until the visit ends. */
    public void keep(int bytes) {
        requests.keep(bytes);
    }

    /** How the site is encrypted; asks the site once more, where that decides it and robots.txt allows it. */
    public Transport transport() {
        HttpUrl home = HttpUrl.get(start.url().toString());
        if (HomeAddresses.isUsualPort(home)) {
            List.of("https", "http").forEach(scheme -> probe(home, scheme));
        }
        return transportSeen();
    }

    /** The same as far as it was seen already: for a site that should be asked for nothing more. */
    public Transport transportSeen() {
        return transport.verdict(!HomeAddresses.isUsualPort(HttpUrl.get(start.url().toString())));
    }

    @Override
    public void close() {
        requests.close();
    }

    private void probe(HttpUrl home, String scheme) {
        HttpUrl url = new HttpUrl.Builder().scheme(scheme).host(home.host()).build();
        if (transport.lacks(scheme) && robots.of(url).closed() == null && transport.lacks(scheme)) {
            fetch.ask(url, ContentKind.TEXT, 0);
        }
    }
}
