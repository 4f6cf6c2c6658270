package com.marketingby.leads.compliance;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The evidence of a site as the rules ask it, always in the same order: the home page, then by address. */
final class Reading {
    private static final int ENOUGH_CHARACTERS = 500;
    private static final int MOST_PAGES = 8;
    private static final Pattern NOTICE_DOCUMENT = Pattern.compile("privacy|hipaa|notice|legal|rights|complian",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern INDEX = Pattern.compile("/(?:index\\.(?:html?|php))?$");
    private final Transport transport;
    private final List<PageEvidence> pages;
    private final Map<String, PageEvidence> pagesByKey;
    private final boolean english;
    private final boolean adequate;
    /** Whether a page was read that was too long to be read to its end. */
    private final boolean cut;
    private final Facts facts;

    Reading(Evidence evidence, LeadFacts lead) {
        this.transport = evidence.transport();
        this.pages = evidence.pages().stream()
                .sorted(Comparator.comparing((PageEvidence page) -> !page.home()).thenComparing(PageEvidence::url))
                .toList();
        this.pagesByKey = pages.stream()
                .collect(Collectors.toMap(page -> key(page.url()), Function.identity(), (first, _) -> first));
        this.english = home().filter(PageEvidence::english).isPresent()
                && 2 * pages.stream().filter(PageEvidence::english).count() >= pages.size();
        this.cut = evidence.unread().stream().anyMatch(UnreadPage::cut);
        this.adequate = home().filter(home -> home.characters() >= ENOUGH_CHARACTERS).isPresent()
                && !cut && (pages.size() >= MOST_PAGES || overlooksNothing(evidence));
        this.facts = new Facts(this, lead);
    }

    Facts facts() {
        return facts;
    }

    List<PageEvidence> pages() {
        return pages;
    }

    Transport transport() {
        return transport;
    }

    Optional<PageEvidence> home() {
        return pages.stream().filter(PageEvidence::home).findFirst();
    }

    /** Whether what was not found can be taken to be absent. */
    boolean adequate() {
        return adequate;
    }

    /** Whether all same-site links of the home page that may lead to a notice were followed to their end. */
    private boolean overlooksNothing(Evidence evidence) {
        var followed = evidence.unread().stream().filter(UnreadPage::settled).map(page -> key(page.url()))
                .collect(Collectors.toCollection(HashSet::new));
        followed.addAll(pagesByKey.keySet());
        return home().stream().flatMap(home -> home.links().stream()).filter(LinkSeen::sameSite)
                .filter(LinkTopics::toFollow).allMatch(link -> settled(link, followed));
    }

    private static boolean settled(LinkSeen link, Set<String> followed) {
        return link.document() ? !NOTICE_DOCUMENT.matcher(link.href() + " " + link.text()).find()
                : followed.contains(key(link.href()));
    }

    boolean english() {
        return english;
    }

    /** The page that a link leads to, if it was read. */
    Optional<PageEvidence> behind(LinkSeen link) {
        return Optional.ofNullable(pagesByKey.get(key(link.href())));
    }

    Optional<Sighting> first(Topic topic) {
        return marks(topic).findFirst();
    }

    List<Sighting> all(Topic topic) {
        return marks(topic).distinct().toList();
    }

    private Stream<Sighting> marks(Topic topic) {
        return pages.stream().flatMap(page -> page.marks().stream().filter(mark -> mark.topic() == topic)
                .map(mark -> at(page, mark.quote())));
    }

    /** The first link of the pages that pass, with the page that has it. */
    Optional<Sighting> link(Predicate<PageEvidence> onPage, Predicate<LinkSeen> wanted) {
        return pages.stream().filter(onPage)
                .flatMap(page -> page.links().stream().filter(wanted).map(link -> at(page, link.text()))).findFirst();
    }

    static Sighting at(PageEvidence page, @Nullable String quote) {
        return new Sighting(path(page.url()), quote);
    }

    /** Fails for want of something, if the reading allows to say so. */
    Outcome absent(String what) {
        return english && adequate ? Outcome.fail(what + " on the " + pages.size() + " pages read")
                : Outcome.unknown(what + ", but " + doubt());
    }

    /** Half passes because the rest was not found, if the reading allows to say so. */
    Outcome partly(String what, Sighting... where) {
        return english && adequate ? Outcome.partial(what, where)
                : Outcome.unknown(what + ", but " + doubt(), where);
    }

    /** Passes because nothing was found, if the reading allows to say so. */
    Outcome clear(String what) {
        return english && adequate ? Outcome.pass(what + " on the " + pages.size() + " pages read")
                : Outcome.unknown(what + ", but " + doubt());
    }

    String doubt() {
        if (pages.isEmpty()) {
            return "no page was read";
        }
        if (home().filter(home -> home.characters() >= ENOUGH_CHARACTERS).isEmpty()) {
            return "the home page has too little text without scripts";
        }
        if (cut) {
            return "a page was too long to be read to its end";
        }
        return english ? "not every page that may hold it was read" : "the site is not in English";
    }

    static String path(String url) {
        var path = URI.create(url).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    /** An address without what does not tell pages apart. */
    static String key(String url) {
        var address = SCHEME.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
        return INDEX.matcher(FRAGMENT.matcher(address).replaceFirst("")).replaceFirst("");
    }
}
