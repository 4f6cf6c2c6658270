package com.marketingby.leads.site;

import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.contact.Contacts;
import com.marketingby.leads.page.SiteKey;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one visit of a site brought.
 *
 * @param reason for people, null where pages were read
 * @param pages asked for, in that order
 * @param contacts null unless pages were read
 * @param evidence null unless pages were read
 * @param movedTo where a site that redirects to another one leads, or null
 * @param leaveAlone how long the site asked not to be visited, zero where it did not
 */
public record VisitResult(SiteKey site, Outcome outcome, @Nullable String reason, List<PageSeen> pages,
        @Nullable Contacts contacts,
        @Nullable Evidence evidence, @Nullable URI movedTo, Duration leaveAlone, Duration took) {

    /** Copies the pages. */
    public VisitResult {
        pages = List.copyOf(pages);
    }

    /** The result for a site that a mistake of ours kept from being visited; what an earlier visit brought stays. */
    public static VisitResult broken(SiteClaim claim, String why) {
        SiteKnowledge before = claim.before();
        if (before == null || before.contacts() == null || before.evidence() == null) {
            return unread(claim.site(), Outcome.UNREACHABLE, why, List.of(), Duration.ZERO);
        }
        Stream<PageSeen> wanted = SiteVisitor.landings(claim.site(), claim.landingPages()).stream()
                .map(page -> new PageSeen(page.url(), 0, null, 0, why));
        return read(claim.site(), Stream.concat(before.pages().stream(), wanted).toList(), before.contacts(),
                before.evidence());
    }

    /** The number of pages that were read. */
    public int pagesRead() {
        return Math.toIntExact(pages.stream().filter(page -> page.sha256() != null).count());
    }

    static VisitResult read(SiteKey site, List<PageSeen> pages, Contacts contacts, Evidence evidence) {
        return new VisitResult(site, Outcome.READ, null, pages, contacts, evidence, null, Duration.ZERO, Duration.ZERO);
    }

    static VisitResult unread(SiteKey site, Outcome outcome, @Nullable String reason, List<PageSeen> pages,
            Duration leaveAlone) {
        return new VisitResult(site, outcome, reason, pages, null, null, null, leaveAlone, Duration.ZERO);
    }

    static VisitResult moved(SiteKey site, URI to) {
        return new VisitResult(site, Outcome.ELSEWHERE, "it redirects to another site, " + to, List.of(), null, null,
                to, Duration.ZERO, Duration.ZERO);
    }

    VisitResult leaveAlone(Duration time) {
        return new VisitResult(site, outcome, reason, pages, contacts, evidence, movedTo, time, took);
    }

    VisitResult took(Duration time) {
        return new VisitResult(site, outcome, reason, pages, contacts, evidence, movedTo, leaveAlone, time);
    }
}
