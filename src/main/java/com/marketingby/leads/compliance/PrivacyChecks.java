package com.marketingby.leads.compliance;

import com.marketingby.leads.compliance.Tag.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules on notices, records and tags make of a site. */
final class PrivacyChecks {
    /** Of these one stands in whatever the pattern after it finds. */
    private static final WordSearch NOTICES = WordSearch.of(List.of("privacy practices", "hipaa", "npp", "privacidad"));
    private static final Pattern NOTICE = words(
            "privacy practices|hipaa[^|]{0,30}\\b(?:notice|privacy|policy|practices|form)"
                    + "|notice of hipaa|\\bnpp\\b|^hipaa$|prácticas de privacidad");
    private static final WordSearch POLICY = WordSearch.of(List.of("privacy", "privacidad"));
    private static final Pattern LEGAL_PAGE = words(
            "privacy|hipaa|notice|legal|rights|terms|records|complian|polic|complaint");

    private PrivacyChecks() {}

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a link's words name a notice of privacy practices. */
    static boolean namesNotice(LinkSeen link) {
        return NOTICES.any(link.text()) && NOTICE.matcher(link.text().strip()).find();
    }

    private static boolean namesPolicy(LinkSeen link) {
        return POLICY.any(link.text()) && !link.text().toLowerCase(Locale.ROOT).contains("practices");
    }

    static Outcome noticeLink(Reading reading) {
        var home = reading.link(PageEvidence::home, PrivacyChecks::namesNotice);
        if (home.isPresent()) {
            return Outcome.pass("the home page links its notice of privacy practices", home.get());
        }
        var elsewhere = reading.link(_ -> true, PrivacyChecks::namesNotice).or(() -> reading.first(Topic.NPP_HEADER));
        return elsewhere
                .map(sign -> Outcome.partial("the notice of privacy practices is not linked from the home page", sign))
                .orElseGet(() -> reading.absent("no link to a notice of privacy practices was found"));
    }

    static Outcome noticeText(Reading reading) {
        var pages = noticePages(reading).toList();
        if (pages.isEmpty()) {
            return reading.link(_ -> true, PrivacyChecks::namesNotice)
                    .map(sign -> Outcome.unknown("the linked notice was not read as text", sign))
                    .orElseGet(() -> Outcome.notApplicable("no notice to read"));
        }
        var header = pages.stream().anyMatch(page -> page.has(Topic.NPP_HEADER));
        var date = pages.stream().anyMatch(page -> page.has(Topic.NOTICE_DATE));
        var sign = Reading.at(pages.getFirst(), null);
        if (header && date) {
            return Outcome.pass("the notice shows its header sentence and an effective date", sign);
        }
        if (header || date) {
            return Outcome.partial("the notice does not show " + (header ? "an effective date" : "its header sentence"),
                    sign);
        }
        return pages.stream().allMatch(PageEvidence::english)
                ? Outcome.fail("the notice shows neither its header sentence nor an effective date", sign)
                : Outcome.unknown("the notice is not in English", sign);
    }

    private static Stream<PageEvidence> noticePages(Reading reading) {
        var linked = reading.pages().stream().flatMap(page -> page.links().stream()).filter(PrivacyChecks::namesNotice)
                .flatMap(link -> reading.behind(link).stream()).filter(page -> !page.home());
        return Stream.concat(reading.pages().stream().filter(page -> page.has(Topic.NPP_HEADER)), linked).distinct();
    }

    static Outcome noticeDate(Reading reading) {
        var dated = noticePages(reading).flatMap(page -> page.marks().stream()
                .filter(mark -> mark.topic() == Topic.NOTICE_DATE)
                .flatMap(mark -> NoticeDate.of(mark.detail()).stream().map(day -> new DatedNotice(page, mark, day))))
                .toList();
        var newest = dated.stream().max(Comparator.comparing(DatedNotice::day));
        if (newest.isEmpty()) {
            return Outcome.unknown("no dated notice was read");
        }
        var sign = Reading.at(newest.get().page(), newest.get().mark().quote());
        return newest.get().day().isBefore(NoticeDate.REVISED)
                ? Outcome.partial("the notice is dated before " + NoticeDate.REVISED, sign)
                : Outcome.pass("the notice is dated " + newest.get().day(), sign);
    }

    private record DatedNotice(PageEvidence page, Mark mark, LocalDate day) {}

    static Outcome recordsPosting(Reading reading) {
        var parts = List.of(new Part("records request", reading.first(Topic.RECORDS_REQUEST)),
                new Part("licensing authority", reading.first(Topic.LICENSING_AUTHORITY)),
                new Part("complaint", reading.first(Topic.CONSUMER_COMPLAINT)));
        var signs = parts.stream().flatMap(part -> part.sign().stream()).toArray(Sighting[]::new);
        if (signs.length == parts.size()) {
            return Outcome.pass("all 3 items found", signs);
        }
        var missing = parts.stream().filter(part -> part.sign().isEmpty()).map(Part::name)
                .collect(Collectors.joining(", "));
        var found = signs.length + " of 3 items found; missing " + missing;
        return signs.length > 0 ? reading.partly(found, signs) : reading.absent(found);
    }

    private record Part(String name, Optional<Sighting> sign) {}

    static Outcome electronicDisclosure(Reading reading) {
        return reading.first(Topic.ELECTRONIC_DISCLOSURE)
                .map(sign -> Outcome.pass("a notice of electronic disclosure is on the site", sign))
                .orElseGet(() -> Outcome.unknown("no web notice was seen; one posted in the office would do"));
    }

    static Outcome policy(Reading reading) {
        var policy = reading.link(_ -> true, PrivacyChecks::namesPolicy);
        if (policy.isPresent()) {
            return Outcome.pass("a privacy policy is linked", policy.get());
        }
        var notice = reading.link(_ -> true, PrivacyChecks::namesNotice).isPresent();
        return reading.absent("visitor data is collected, but no privacy policy "
                + (notice ? "for the website, only a notice for patients, was found" : "was found"));
    }

    static Outcome intakeTags(Reading reading) {
        var intake = reading.pages().stream().filter(PrivacyChecks::takesAppointments).toList();
        if (intake.isEmpty()) {
            return reading.adequate() ? Outcome.notApplicable("no page with an appointment or intake form")
                    : Outcome.unknown("no appointment or intake form was seen, but " + reading.doubt());
        }
        return tagged(intake, Kind.ADVERTISING_PIXEL, Kind.SESSION_REPLAY)
                .map(sign -> Outcome
                        .fail("an advertising pixel or session replay is in the HTML of the appointment page", sign))
                .or(() -> tagged(intake, Kind.MANAGER)
                        .map(sign -> Outcome.unknown("a tag manager is present; its tags were not run", sign)))
                .or(() -> tagged(intake, Kind.ANALYTICS, Kind.OTHER)
                        .map(sign -> Outcome.partial("analytics is in the HTML of the appointment page", sign)))
                .orElseGet(() -> Outcome.pass("no third-party tag is in the HTML of the appointment page",
                        Reading.at(intake.getFirst(), null)));
    }

    private static boolean takesAppointments(PageEvidence page) {
        return page.forms().stream().anyMatch(FormSeen::intake);
    }

    private static Optional<Sighting> tagged(List<PageEvidence> pages, Kind... kinds) {
        return pages.stream().flatMap(page -> page.tags().stream().filter(tag -> List.of(kinds).contains(tag.kind()))
                .map(tag -> Reading.at(page, tag.name()))).findFirst();
    }

    static Outcome tags(Reading reading) {
        var seen = reading.pages().stream()
                .flatMap(page -> page.tags().stream().map(tag -> Reading.at(page, tag.name())))
                .toList();
        if (seen.isEmpty()) {
            return Outcome.pass("no third-party tag that is known was seen");
        }
        var names = seen.stream().flatMap(sign -> Stream.ofNullable(sign.quote())).distinct().sorted()
                .collect(Collectors.joining(", "));
        return Outcome.unknown("third-party tags in the HTML: " + names, seen.getFirst());
    }

    static Outcome placeholder(Reading reading) {
        var legal = reading.pages().stream().filter(PrivacyChecks::legal).toList();
        var left = legal.stream()
                .flatMap(page -> page.marks().stream().filter(mark -> mark.topic() == Topic.PLACEHOLDER)
                        .map(mark -> Reading.at(page, mark.quote())))
                .findFirst();
        if (left.isPresent()) {
            return Outcome.fail("template text was left unfilled", left.get());
        }
        if (!legal.isEmpty()) {
            return Outcome.pass("no template text was left on the legal pages", Reading.at(legal.getFirst(), null));
        }
        return reading.adequate() ? Outcome.notApplicable("no legal page was found")
                : Outcome.unknown("no legal page was read");
    }

    private static boolean legal(PageEvidence page) {
        return LEGAL_PAGE.matcher(Reading.path(page.url())).find() || page.has(Topic.NPP_HEADER)
                || page.has(Topic.CONSUMER_COMPLAINT) || page.has(Topic.LICENSING_AUTHORITY);
    }
}
