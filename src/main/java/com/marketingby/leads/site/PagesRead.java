package com.marketingby.leads.site;

import com.marketingby.leads.page.Fetched;
import com.marketingby.leads.page.Fetched.Elsewhere;
import com.marketingby.leads.page.Fetched.Page;
import com.marketingby.leads.page.Fetched.Refused;
import com.marketingby.leads.page.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The pages of one visit: those read, those not, and why. */
final class PagesRead {
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Set<Reason> ENOUGH = EnumSet.of(Reason.TOO_MANY_REQUESTS, Reason.STOPPED);
    private static final Set<Reason> FAILURES = EnumSet.of(Reason.TOO_SLOW, Reason.UNREACHABLE, Reason.CONNECTION_LOST,
            Reason.FORBIDDEN,
            Reason.SERVER_ERROR);

    private final List<PageSeen> seen = new ArrayList<>();
    private final List<Page> read = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private int failuresInARow;
    private boolean enough;
    private Duration leaveAlone = Duration.ZERO;

    void add(Fetched fetched) {
        switch (fetched) {
            case Page page -> add(page);
            case Refused refused -> add(refused);
            case Elsewhere(URI from, URI to) -> seen.add(unread(from, 0, "redirects to another site, " + to));
        }
    }

    void add(URI requested, Fetched fetched) {
        asked.add(Link.keyOf(requested));
        add(fetched);
        record(requested, "it led elsewhere");
    }

    /** Keeps on record that these were wanted, those that were not asked for. */
    void leave(List<URI> wanted, String why) {
        wanted.forEach(url -> record(url, why));
    }

    private void record(URI wanted, String why) {
        String key = Link.keyOf(wanted);
        boolean known = read.stream().anyMatch(page -> Link.keyOf(page.url()).equals(key))
                || seen.stream().anyMatch(page -> Link.keyOf(page.url()).equals(key));
        if (!known) {
            seen.add(unread(wanted, 0, why));
        }
    }

    boolean hasAskedFor(URI url) {
        return asked.contains(Link.keyOf(url));
    }

    /** Whether asking for more is no use, or no courtesy. */
    boolean isHopeless() {
        return enough || failuresInARow >= FAILURES_IN_A_ROW;
    }

    /** How long the site asked to be left alone, the last time that it did. */
    Duration leaveAlone() {
        return leaveAlone;
    }

    List<PageSeen> seen() {
        return seen;
    }

    List<Page> read() {
        return read;
    }

    /** Of all pages that were read, after decompression. */
    long bytes() {
        return read.stream().mapToLong(page -> page.body().length()).sum();
    }

    private void add(Page page) {
        failuresInARow = 0;
        asked.add(Link.keyOf(page.requested()));
        boolean isNew = read.stream().noneMatch(known -> Link.keyOf(known.url()).equals(Link.keyOf(page.url())));
        asked.add(Link.keyOf(page.url()));
        if (isNew) {
            read.add(page);
        } else {
            seen.add(unread(page.requested(), page.status(), "redirected to " + page.url()));
        }
    }

    private void add(Refused refused) {
        failuresInARow = FAILURES.contains(refused.reason()) ? failuresInARow + 1 : 0;
        enough |= ENOUGH.contains(refused.reason()) || refused.retryAfter() != null;
        leaveAlone = Objects.requireNonNullElse(refused.retryAfter(), leaveAlone);
        asked.add(Link.keyOf(refused.url()));
        seen.add(unread(refused.url(), refused.status(), refused.reason().words()));
    }

    private static PageSeen unread(URI url, int status, String why) {
        return new PageSeen(url, status, null, 0, why);
    }
}
