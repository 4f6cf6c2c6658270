package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a page calls its business in its structured data, its head, its logos and its link to the home page. */
final class HeadNames {
    static final String TITLE = "title";
    static final String LOGO = "logo";
    static final String SITE_NAME = "og:site_name";
    static final String HOME_LINK = "link to the home page";
    /** What a link to the home page is called where it shows only the beginning of it. */
    static final String LABEL = "label of the link to the home page";
    private static final int MOST_LINKS = 25;
    private static final int LONGEST = 60;
    private static final Set<String> HOME = Set.of("/", "./", "index.html", "index.htm", "index.php", "/index.html",
            "/index.htm", "/index.php", "home.html", "home.htm", "/home", "#home", "../index.html");

    /** What parts a name from what is told of it: "Oak Dental | Katy". */
    private static final Pattern TOLD_OF = Pattern.compile(" [|•—–] ");
    private static final Pattern ROOT = Pattern.compile("https?://(?:www\\.)?([^/?#:]+)/?(?:index\\.\\w{3,4})?");

    private final PageView page;
    private final CompanyCandidates candidates;

    private HeadNames(PageView page, CompanyCandidates candidates) {
        this.page = page;
        this.candidates = candidates;
    }

    static void read(PageView page, CompanyCandidates candidates) {
        var names = new HeadNames(page, candidates);
        names.structured();
        names.head();
        names.maps();
        names.homeLinks();
    }

    private void structured() {
        for (var thing : page.things()) {
            if (SchemaTypes.isPage(thing)) {
                thing.texts("name").stream().limit(1).filter(_ -> thing.types.contains("WebSite"))
                        .forEach(name -> candidates.add(name, page, thing.method, name, 6));
                SchemaTypes.businesses(List.of(thing)).forEach(inner -> name(inner, 7));
            } else if (SchemaTypes.isBusiness(thing)) {
                name(thing, SchemaTypes.isParticular(thing) ? 12 : 10);
            }
        }
    }

    private void name(Thing thing, int points) {
        var name = thing.text("name") == null ? thing.text("legalName") : thing.text("name");
        if (name != null && TOLD_OF.matcher(name).find()) {
            candidates.addParts(name, page, thing.method, points);
        } else if (name != null) {
            candidates.add(name, page, thing.method, name, points);
        }
    }

    private void head() {
        candidates.add(page.head().siteName(), page, SITE_NAME, page.head().siteName(), 8);
        var parts = CompanyName.parts(page.head().title());
        for (var part : parts) {
            var place = part.indexOf(", ") > 0 && States.atEnd(part) != null;
            candidates.add(part, page, TITLE, page.head().title(),
                    place ? 1 : parts.size() == 1 ? 5 : part.length() > 40 ? 2 : 3);
        }
        var logos = page.head().logos().stream().filter(logo -> !isFileName(logo) && CompanyName.of(logo) != null)
                .toList();
        for (var logo : logos) {
            candidates.addParts(logo, page, LOGO, logo.equals(logos.getFirst()) ? 4 : 2);
        }
    }

    /** {@code oak-dental-logo}, as makers of websites put it where a logo has no words. */
    private static boolean isFileName(String logo) {
        return (logo.indexOf('-') > 0 || logo.indexOf('_') > 0) && logo.indexOf(' ') < 0
                && logo.equals(logo.toLowerCase(Locale.ROOT));
    }

    private void maps() {
        page.head().maps().forEach(map -> candidates.add(map, page, "map", map, 5));
    }

    /** A link that shows {@code Oak} may be labelled Oak Dental. */
    private static boolean isInFull(String label, String words) {
        var whole = Sayings.wordsOf(label);
        return whole.startsWith(Sayings.wordsOf(words)) && PlainWords.endsInKindOfBusiness(whole.strip());
    }

    private boolean isHome(String href) {
        var root = ROOT.matcher(href);
        return HOME.contains(href) || (root.matches() && (SiteName.isSame(root.group(1), SiteName.host(page.url()))
                || SiteName.isSame(root.group(1), SiteName.host(page.head().address()))));
    }

    private void homeLinks() {
        for (var link : page.text().links.subList(0, Math.min(MOST_LINKS, page.text().links.size()))) {
            var names = link.styles().toLowerCase(Locale.ROOT);
            var brand = names.contains("logo") || names.contains("brand");
            if (link.end() - link.start() < LONGEST && (brand || isHome(link.href().toLowerCase(Locale.ROOT)))) {
                var words = SignText.name(page.text().text.substring(link.start(), link.end()));
                var inFull = isInFull(link.label(), words);
                candidates.addParts(inFull ? link.label() : words, page,
                        inFull ? LABEL : HOME_LINK, brand ? 4 : 3);
            }
        }
    }
}
