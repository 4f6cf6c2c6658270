package com.marketingby.leads.page;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The robots.txt files of one visit, each read before the first page of its scheme, host and port. */
final class SiteRobots {
    private static final int REDIRECTS = 5;

    private final Map<HttpUrl, RobotsFile> files = new HashMap<>();
    private final Requests requests;
    private final TransportSeen transport;

    SiteRobots(Requests requests, TransportSeen transport) {
        this.requests = requests;
        this.transport = transport;
    }

    RobotsFile of(HttpUrl page) {
        HttpUrl address = addressFor(page);
        RobotsFile known = files.get(address);
        return known == null ? read(address) : known;
    }

    List<URI> sitemaps() {
        return files.values().stream().flatMap(file -> file.rules().getSitemaps().stream()).map(WebAddress::link)
                .flatMap(Optional::stream).distinct()
                .toList();
    }

    private RobotsFile read(HttpUrl address) {
        HttpUrl url = address;
        Answer answer = get(url);
        for (int hop = 0; hop < REDIRECTS && answer instanceof Answer.Redirect(_, HttpUrl to) && to != null; hop++) {
            url = to;
            RobotsFile known = files.get(url);
            if (known != null) {
                files.put(address, known);
                return known;
            }
            answer = get(url);
        }
        RobotsFile file = RobotsFile.of(address, answer);
        if (url.equals(addressFor(url))) {
            files.put(url, file);
        }
        files.put(address, file);
        return file;
    }

    /** No pause follows, since reading robots.txt and the page are one call at the door. */
    private Answer get(HttpUrl url) {
        Answer answer = requests.get(url, ContentKind.TEXT, RobotsFile.BYTES, Duration.ZERO);
        transport.noteRobots(url, answer);
        return answer;
    }

    private static HttpUrl addressFor(HttpUrl page) {
        return page.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build();
    }
}
