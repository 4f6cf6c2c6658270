package com.marketingby.leads.contact;

import java.util.List;
import java.util.Locale;

/** Reads the names in a page's copyright lines and headings. */
final class BodyNames {
    static final String COPYRIGHT = "copyright";
    static final String H1 = "h1";
    private static final int MOST_LINES = 6_000;
    private static final int MOST_MARKS = 5;
    private static final int LONGEST_MARK = 30;
    private static final int LONGEST = 100;
    private static final List<String> MARKS = List.of("©", "opyright", "OPYRIGHT", "(c)");

    private final PageView page;
    private final CompanyCandidates candidates;
    private final List<String> makers;

    private BodyNames(PageView page, CompanyCandidates candidates, List<String> makers) {
        this.page = page;
        this.candidates = candidates;
        this.makers = makers;
    }

    /** The lines with a copyright mark and the first headings. */
    static void marked(PageView page, CompanyCandidates candidates) {
        var names = new BodyNames(page, candidates, Credits.makers(page.text()));
        names.copyrights();
        names.headings(PageText.H1, PageText.H1);
    }

    /** The headings of lower rank, for a page that does not name its business better. */
    static void headings(PageView page, CompanyCandidates candidates) {
        new BodyNames(page, candidates, List.of()).headings(PageText.HEADING | PageText.H1, PageText.HEADING);
    }

    private void copyrights() {
        var text = page.text();
        for (var mark : MARKS) {
            var at = text.text.indexOf(mark);
            for (var tries = 0; at >= 0 && tries < MOST_MARKS; tries++) {
                copyright(text.lineAt(at));
                at = text.text.indexOf(mark, at + mark.length());
            }
        }
    }

    private void copyright(int line) {
        var raw = page.text().raw(line);
        var written = raw.replace(Text.SEAM, ' ').replace('\u00A0', ' ');
        var owners = CompanyName.copyright(written);
        if (owners.isEmpty() && raw.length() < LONGEST_MARK) {
            beneath(page.text().line(line + 1));
        }
        for (var owner : owners) {
            if (!Credits.covers(page.text(), page.text().start(line) + Math.max(0, raw.indexOf(owner.name())))) {
                candidates.addWhole(owner.name(), page, owner.after() ? COPYRIGHT : "before the copyright",
                        Text.clean(raw), points(owner));
            }
        }
    }

    private int points(CompanyName.Owner owner) {
        var key = Text.key(owner.name());
        if (makers.stream().anyMatch(maker -> maker.startsWith(key))) {
            return 2;
        }
        return !owner.after() ? 5 : CompanyName.hasLegalForm(owner.name()) ? 10 : 8;
    }

    /** The owner in the line beneath a mark that stands alone with its year. */
    private void beneath(String line) {
        if (line.length() < LONGEST) {
            CompanyName.copyright("© " + line)
                    .forEach(owner -> candidates.addWhole(owner.name(), page, "beneath the copyright", line, 3));
        }
    }

    private void headings(int mask, int wanted) {
        var text = page.text();
        for (var line = 0; line < Math.min(text.lines(), MOST_LINES); line++) {
            if (text.flags(line, mask) == wanted && text.end(line) - text.start(line) < LONGEST) {
                heading(text.line(line), wanted == PageText.H1);
            }
        }
    }

    private void heading(String words, boolean first) {
        var welcome = words.toLowerCase(Locale.ROOT).startsWith("welcome to");
        candidates.addParts(words, page, first ? H1 : "heading", welcome ? 5 : first ? 2 : 1);
    }
}
