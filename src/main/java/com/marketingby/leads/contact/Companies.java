package com.marketingby.leads.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Weighs all the names that a site gives itself against each other. */
final class Companies {
    private static final int MOST_LINES = 6_000;
    private static final int MOST_MARKS = 5;
    private static final int MOST_TEXT = 60_000;
    private static final int CERTAIN = 8;
    private static final List<String> MARKS = List.of("©", "opyright", "OPYRIGHT", "(c)");
    private static final int SHORTEST_SHARED = 6;
    private static final Pattern SELF = Pattern.compile(
            "(?:\\bAt|[Ww]elcome to|\\b[Cc]all|\\bchoosing|\\bChoose|\\bchoose|\\bcontact|\\b[Tt]hank you for (?:visiting|choosing)) ((?:[Tt]he )?[A-Z][\\w'’.&-]{0,20}(?:,? (?:[A-Z][\\w'’.&-]{0,20}|&|and|of|for|the)){1,6})");
    private static final Pattern SUBJECT = Pattern
            .compile(
                    "^((?:The )?[A-Z][\\w'’&-]{0,20}(?: (?:[A-Z][\\w'’&-]{0,20}|&|and|of|for)){1,5}) (?:is|are|has been|offers|provides|cares|was)\\b");

    private final List<PageView> pages;
    private final Ranking<String> ranking = new Ranking<>();

    private Companies(List<PageView> pages) {
        this.pages = pages;
    }

    static List<Ranking.Entry<String>> of(List<PageView> pages, List<Found<PostalAddress>> addresses) {
        var companies = new Companies(pages);
        for (var page : pages) {
            companies.structured(page);
            companies.head(page);
            companies.marked(page);
        }
        addresses.stream().map(Envelope::of).filter(name -> name != null)
                .forEach(name -> companies.add(name.words(), name.page(), name.method(), name.line(), name.points()));
        companies.withoutPlace(addresses);
        if (companies.isUncertain()) {
            pages.forEach(companies::lines);
            companies.frequency();
        }
        companies.agreement();
        return companies.ranking.ordered();
    }

    private void structured(PageView page) {
        for (var thing : page.things()) {
            if (SchemaTypes.isPage(thing)) {
                thing.texts("name").stream().limit(1).filter(_ -> thing.types.contains("WebSite"))
                        .forEach(name -> add(name, page, thing.method, name, 6));
                SchemaTypes.businesses(List.of(thing)).forEach(inner -> name(page, inner, 7));
            } else if (SchemaTypes.isBusiness(thing)) {
                name(page, thing, SchemaTypes.isParticular(thing) ? 12 : 10);
            }
        }
    }

    private void name(PageView page, Thing thing, int points) {
        var name = thing.text("name") == null ? thing.text("legalName") : thing.text("name");
        if (name != null) {
            add(name, page, thing.method, name, points);
        }
    }

    private void head(PageView page) {
        add(page.head().siteName(), page, "og:site_name", page.head().siteName(), 8);
        var parts = CompanyName.titleParts(page.head().title());
        for (var part : parts) {
            var place = part.indexOf(", ") > 0 && States.atEnd(part) != null;
            add(part, page, "title", page.head().title(),
                    place ? 1 : parts.size() == 1 ? 5 : part.length() > 40 ? 2 : 3);
        }
        page.head().logos().forEach(logo -> add(logo, page, "logo", logo, 4));
    }

    private boolean isUncertain() {
        return ranking.entries().values().stream().noneMatch(entry -> entry.points() >= CERTAIN);
    }

    /** The lines with a copyright mark and the first headings, on every page. */
    private void marked(PageView page) {
        var text = page.text();
        for (var mark : MARKS) {
            var at = text.text.indexOf(mark);
            for (var tries = 0; at >= 0 && tries < MOST_MARKS; tries++) {
                copyright(page, text.lineAt(at));
                at = text.text.indexOf(mark, at + mark.length());
            }
        }
        for (var i = 0; i < Math.min(text.lines(), MOST_LINES); i++) {
            if (text.is(i, PageText.H1) && text.end(i) - text.start(i) < 100) {
                heading(page, i);
            }
        }
    }

    /** Without a name of its own in the head of the page, what headings and sentences call the business has to do. */
    private void lines(PageView page) {
        var text = page.text();
        for (var i = 0; i < Math.min(text.lines(), MOST_LINES); i++) {
            var length = text.end(i) - text.start(i);
            if (text.is(i, PageText.HEADING) && !text.is(i, PageText.H1) && length < 100) {
                heading(page, i);
            }
            if (length > 20) {
                said(page, i);
            }
        }
    }

    private void frequency() {
        var words = new StringBuilder();
        pages.forEach(page -> words.append(Text.shortened(page.text().text, MOST_TEXT)));
        var text = Text.key(words.toString().replace("&", " and "));
        for (var entry : ranking.entries().entrySet()) {
            var key = entry.getKey();
            var named = entry.getValue().why().contains("text") || CompanyName.hasLegalForm(entry.getValue().value());
            if (named && key.length() > SHORTEST_SHARED) {
                entry.getValue().because("named again and again", Math.min(4, times(text, key) - 1));
            }
        }
    }

    private static int times(String text, String key) {
        var times = 0;
        for (var at = text.indexOf(key); at >= 0 && times < 6; at = text.indexOf(key, at + key.length())) {
            times++;
        }
        return times;
    }

    private void heading(PageView page, int line) {
        var words = page.text().line(line);
        var welcome = words.toLowerCase(Locale.ROOT).startsWith("welcome to");
        add(words, page, page.text().is(line, PageText.H1) ? "h1" : "heading", words,
                welcome ? 5 : page.text().is(line, PageText.H1) ? 2 : 1);
    }

    private void copyright(PageView page, int line) {
        var raw = page.text().raw(line);
        var name = CompanyName.copyright(raw.replace(Text.SEAM, ' ').replace('\u00A0', ' '));
        if (name != null && !Credits.covers(page.text(), page.text().start(line) + Math.max(0, raw.indexOf(name)))) {
            add(name, page, "copyright", Text.clean(raw), CompanyName.hasLegalForm(name) ? 10 : 8);
        }
    }

    private void said(PageView page, int line) {
        var raw = Text.shortened(page.text().raw(line), 400).replace(Text.SEAM, ' ');
        for (var pattern : List.of(SELF, SUBJECT)) {
            var self = pattern.matcher(raw);
            if (self.find()) {
                var name = self.group(1).replaceFirst("(?: (?:and|of|for|the|at))$", "");
                add(name, page, "text", Text.clean(raw), 2);
            }
        }
    }

    /** {@code Oak Dental, Katy} is Oak Dental where its address is in Katy. */
    private void withoutPlace(List<Found<PostalAddress>> addresses) {
        var cities = new HashSet<String>();
        addresses.stream().map(address -> address.value().city()).filter(city -> city != null).limit(MOST_LINES)
                .forEach(city -> cities.add(Text.key(city)));
        for (var known : List.copyOf(ranking.entries().entrySet())) {
            var entry = known.getValue();
            var name = entry.value();
            var comma = name.indexOf(", ");
            var place = comma < 0 ? "" : name.substring(comma + 2);
            var state = States.atEnd(place);
            var city = Text.key(state == null ? place : place.substring(0, state.start()));
            var bare = comma < 4 ? null : CompanyName.of(name.substring(0, comma));
            if (bare != null && cities.contains(city)) {
                ranking.add(CompanyName.key(bare), entry.sourced().with(bare), "without its city", entry.points());
                entry.because("names a city", -entry.points());
            } else if (cities.contains(known.getKey())) {
                entry.because("names a city", -entry.points());
            }
        }
    }

    private void add(String written, PageView page, String method, String quote, int points) {
        var name = CompanyName.of(written);
        if (name == null) {
            return;
        }
        if (CompanyName.hasLegalForm(name)) {
            ranking.add(CompanyName.key(name), new Sourced<>(name, page.url(), method, quote), "with its legal form",
                    3);
        }
        var worth = PlainWords.nameATrade(name) ? points - 3 : points;
        var entry = ranking.add(CompanyName.key(name), new Sourced<>(name, page.url(), method, quote), method, worth);
        if (!isShouted(name) && isShouted(entry.value())) {
            entry.replace(name);
        }
        var label = SiteName.label(SiteName.host(page.url()));
        var key = CompanyName.key(name);
        if (label.length() > 3 && label.equals(key)) {
            entry.because("named like the site", 5);
        } else if (label.length() > 5 && key.length() > 5 && (label.contains(key) || key.contains(label))) {
            entry.because("named like the site", 3);
        }
        if (page.index() > 0) {
            entry.because("on several pages", 2);
        }
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** A name that longer texts of other kinds contain is more likely the name. */
    private void agreement() {
        var titles = new HashSet<String>();
        pages.forEach(page -> titles.add(Text.key(page.head().title().replace("&", " and "))));
        for (var entry : ranking.entries().entrySet()) {
            if (entry.getKey().length() >= SHORTEST_SHARED) {
                titled(entry.getKey(), entry.getValue(), titles);
            }
        }
    }

    private void titled(String key, Ranking.Entry<String> entry, Set<String> titles) {
        if (titles.stream().anyMatch(title -> title.contains(key))) {
            entry.because("in the title", 2);
        }
        var longer = ranking.entries().entrySet().stream().limit(100)
                .filter(other -> other.getKey().length() > key.length() && other.getKey().contains(key))
                .map(Map.Entry::getValue).toList();
        longer.stream().filter(full -> isInFull(full, entry)).forEach(full -> full.because("the name in full", 3));
        var containing = longer.stream().filter(other -> !isInFull(other, entry)).count();
        if (containing > 0) {
            entry.because("part of other names", (int) Math.min(2, containing));
        }
    }

    /** What stands with the address and elsewhere too is the whole name, of which a title may show a part; so is the longer of two legal names. */
    private static boolean isInFull(Ranking.Entry<String> longer, Ranking.Entry<String> shorter) {
        var envelope = longer.why().contains("the address") && longer.why().contains(", ");
        return envelope || (CompanyName.hasLegalForm(longer.value()) && CompanyName.hasLegalForm(shorter.value()));
    }
}
