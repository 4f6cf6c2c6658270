package com.marketingby.leads.page;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Fetches one address of a site at a time: robots.txt is asked, redirects within the site are followed, every hop is checked like the first. */
final class PageFetch {
    private final SiteKey site;
    private final Requests requests;
    private final SiteRobots robots;
    private final TransportSeen transport;
    private final PageSettings settings;

    PageFetch(SiteKey site, Requests requests, SiteRobots robots, TransportSeen transport, PageSettings settings) {
        this.site = site;
        this.requests = requests;
        this.robots = robots;
        this.transport = transport;
        this.settings = settings;
    }

    Fetched fetch(URI requested, ContentKind kind) {
        HttpUrl url = HttpUrl.parse(requested.toString());
        Reason unfit = unfit(url);
        return url == null || unfit != null ? Refusal.of(requested, unfit == null ? Reason.NOT_AN_ADDRESS : unfit)
                : follow(requested, url, kind);
    }

    private Fetched follow(URI requested, HttpUrl start, ContentKind kind) {
        Set<HttpUrl> seen = new HashSet<>();
        HttpUrl url = start;
        while (seen.add(url)) {
            if (seen.size() > settings.redirects() + 1) {
                return Refusal.of(url.uri(), Reason.TOO_MANY_REDIRECTS);
            }
            Answer answer = ask(url, kind, settings.pageBytes());
            if (!(answer instanceof Answer.Redirect(int status, HttpUrl to))) {
                return fetched(requested, url, answer);
            }
            Reason unfit = unfit(to);
            if (to == null || unfit != null) {
                return to != null && unfit == Reason.OTHER_SITE ? new Fetched.Elsewhere(url.uri(), to.uri())
                        : Refusal.of(url.uri(), Reason.BROKEN_REDIRECT, status, "");
            }
            url = to.newBuilder().fragment(null).build();
        }
        return Refusal.of(url.uri(), Reason.REDIRECT_LOOP);
    }

    /** One request, if robots.txt allows it, and as many bytes of its answer. */
    Answer ask(HttpUrl url, ContentKind kind, int bytes) {
        RobotsFile file = robots.of(url);
        Answer.Failed forbidden = file.forbids(url, settings.longestCrawlDelay());
        if (forbidden != null) {
            return forbidden;
        }
        Duration rest = file.delay().compareTo(settings.pause()) > 0 ? file.delay() : settings.pause();
        Answer answer = requests.get(url, kind, bytes, rest);
        transport.note(url, answer);
        return answer;
    }

    private static Fetched fetched(URI requested, HttpUrl url, Answer answer) {
        return switch (answer) {
            case Answer.Content content when content.body().length() == 0 ->
                Refusal.of(url.uri(), Reason.EMPTY, content.status(), "");
            case Answer.Content content ->
                new Fetched.Page(requested, url.uri(), content.status(), content.charset(), content.body(),
                        content.truncated(), content.quotable());
            case Answer.Status status -> Refusal.of(url.uri(), status);
            case Answer.Failed failed -> Refusal.of(url.uri(), failed);
            case Answer.Redirect(int status, _) -> Refusal.of(url.uri(), Reason.BROKEN_REDIRECT, status, "");
        };
    }

    private @Nullable Reason unfit(@Nullable HttpUrl url) {
        if (url == null) {
            return Reason.NOT_AN_ADDRESS;
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            return Reason.CREDENTIALS_IN_ADDRESS;
        }
        return SiteKey.of(url).equals(site) ? null : Reason.OTHER_SITE;
    }
}
