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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of one visit: what those told that were read, which were not, and why. */
final class PagesRead {
    static final String TOO_LONG = "the pages of this site are too long together";
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Set<Reason> ENOUGH = EnumSet.of(Reason.TOO_MANY_REQUESTS, Reason.STOPPED);
    private static final Set<Reason> FAILURES = EnumSet.of(Reason.TOO_SLOW, Reason.UNREACHABLE, Reason.CONNECTION_LOST,
            Reason.FORBIDDEN, Reason.SERVER_ERROR);

    private final List<PageReading> read = new ArrayList<>();
    private final List<PageSeen> unread = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private long bytesLeft;
    private int tagsLeft;
    private int failuresInARow;
    private boolean enough;
    private Duration leaveAlone = Duration.ZERO;

    PagesRead(SiteSettings settings) {
        this.bytesLeft = settings.readAtOnce().toBytes();
        this.tagsLeft = settings.tagsAtOnce();
    }

    /** Takes an answer down; a page that is new and that the visit still has room for is returned, to be read. */
    Optional<Page> add(Fetched fetched) {
        return switch (fetched) {
            case Page page -> add(page);
            case Refused refused -> add(refused);
            case Elsewhere(URI from, URI to) -> leave(from, 0, "redirects to another site, " + to);
        };
    }

    Optional<Page> add(URI requested, Fetched fetched) {
        asked.add(Link.keyOf(requested));
        Optional<Page> page = add(fetched);
        record(requested, "it led elsewhere");
        return page;
    }

    /** What a page told that was given out to be read. */
    void add(PageReading reading) {
        tagsLeft -= reading.tags();
        read.add(reading);
    }

    /** Keeps on record that these were wanted, those that were not asked for. */
    void leave(List<URI> wanted, String why) {
        wanted.forEach(url -> record(url, why));
    }

    boolean hasAskedFor(URI url) {
        return asked.contains(Link.keyOf(url));
    }

    /** Whether asking for more is no use, or no courtesy. */
    boolean isHopeless() {
        return enough || failuresInARow >= FAILURES_IN_A_ROW;
    }

    /** Whether there is no room for another page. */
    boolean isFull() {
        return tagsLeft <= 0 || (bytesLeft < 0 && !read.isEmpty());
    }

    /** Whether no page was read at all, not even one that proved to be no page of a business. */
    boolean isEmpty() {
        return read.isEmpty();
    }

    /** How many tags the next page may have. */
    int tagsLeft() {
        return tagsLeft;
    }

    List<PageReading.Contents> contents() {
        return read.stream().flatMap(page -> page.contents().stream()).toList();
    }

    /** How long the site asked to be left alone, the last time that it did. */
    Duration leaveAlone() {
        return leaveAlone;
    }

    /** All pages that were asked for or wanted, those that were read first. */
    List<PageSeen> seen() {
        return Stream.concat(read.stream().map(PageReading::seen), unread.stream()).toList();
    }

    private void record(URI wanted, String why) {
        if (!answered.contains(Link.keyOf(wanted))) {
            leave(wanted, 0, why);
        }
    }

    private Optional<Page> add(Page page) {
        failuresInARow = 0;
        asked.add(Link.keyOf(page.requested()));
        asked.add(Link.keyOf(page.url()));
        if (!opened.add(Link.keyOf(page.url()))) {
            return leave(page.requested(), page.status(), "redirected to " + page.url());
        }
        answered.add(Link.keyOf(page.url()));
        bytesLeft -= page.body().length();
        return isFull() ? leave(page.url(), page.status(), TOO_LONG)
                : Optional.of(page);
    }

    private Optional<Page> add(Refused refused) {
        failuresInARow = FAILURES.contains(refused.reason()) ? failuresInARow + 1 : 0;
        heed(refused);
        asked.add(Link.keyOf(refused.url()));
        return leave(refused.url(), refused.status(), refused.reason().words());
    }

    /** What the site asks for by a refusal holds for the rest of the visit, whatever was refused. */
    void heed(Refused refused) {
        enough |= ENOUGH.contains(refused.reason()) || refused.retryAfter() != null;
        leaveAlone = Objects.requireNonNullElse(refused.retryAfter(), leaveAlone);
    }

    private Optional<Page> leave(URI url, int status, String why) {
        answered.add(Link.keyOf(url));
        unread.add(new PageSeen(url, status, null, 0, why));
        return Optional.empty();
    }
}
