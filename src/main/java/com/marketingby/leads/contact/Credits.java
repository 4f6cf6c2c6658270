package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines in which whoever built or hosts the website names himself; his contacts are not those of the business.
 * What else a line says to be created, built or managed by somebody is no website: "Oak Dental was created by Ana Diaz".
 */
final class Credits {
    private static final int SHORT = 60;
    private static final int MOST_MAKERS = 5;
    private static final int BEFORE = 120;
    private static final List<String> BY = List.of(" by", " By", " BY");
    private static final int LONGEST_CREDIT = 200;
    private static final String SITE = "\\b(?:web ?sites?|site|page|web|theme|template|sitio)";
    private static final String WORK = "(?:is|was|has been|proudly|design(?:ed)?|develop(?:ed|ment)|built|created|powered|hosted|hosting|maintained|crafted|managed|marketing|services|made|and|&|with \\S{1,8})";
    /** Where a line or a part of it begins, and before a capital. */
    private static final String BEGINNING = "(?:^|[|•·–—,.:-] {0,2}|\\d{4} {1,2}|\\b(?-i:(?=[A-Z])))";
    private static final Pattern CREDIT = Pattern.compile(SITE + "(?: " + WORK + "){0,5} by\\b|" + BEGINNING
            + "(?:web ?design(?:ed)?|design(?:ed)?|develop(?:ed|ment)|powered|hosted|hosting|crafted|distributed|marketing|seo)(?: "
            + WORK + "){0,3} by\\b"
            + "|(?:made|built) with(?: \\S{1,8}){0,2} by\\b|web(?:site)? design(?:er)?:|webmaster|"
            + SITE + "(?: web)? (?:dise[ñn]ado|desarrollado|creado) por\\b|"
            + BEGINNING + "(?:sitio|dise[ñn]o|dise[ñn]ado|desarrollado)(?: web)? por\\b",
            Pattern.CASE_INSENSITIVE);

    /** How a business names its profiles: "Follow us". */
    private static final Pattern INVITING = Pattern.compile("(?:follow|find|like|join|connect with|visit) us\\b",
            Pattern.CASE_INSENSITIVE);

    private Credits() {}

    static boolean covers(Found<?> found) {
        return found.inText() && covers(found.page().text(), found.start());
    }

    /** What those call themselves to whom the page gives credit, without spaces and with what follows them. */
    static List<String> makers(PageText text) {
        var makers = new ArrayList<String>();
        for (var by : BY) {
            for (var at = text.text.indexOf(by); at >= 0 && makers.size() < MOST_MAKERS; at = text.text.indexOf(by,
                    at + by.length())) {
                var end = at + by.length();
                if (isCredit(text, at, end)) {
                    makers.add(Text.key(text.text.substring(end, Math.min(text.text.length(), end + SHORT))));
                }
            }
        }
        return makers;
    }

    private static boolean isCredit(PageText text, int by, int end) {
        var line = text.lineAt(by);
        var start = Math.max(text.start(line), by - SHORT);
        return mayBeCredit(text, line) && CREDIT.matcher(text.text.substring(start, end)).find();
    }

    /** Whether a credit stands in the same line not far before the position, or is the whole line above a short one. */
    static boolean covers(PageText text, int position) {
        var line = text.lineAt(position);
        var start = Math.max(text.start(line), position - BEFORE);
        if (mayBeCredit(text, line) && isCredit(text.text.substring(start, Math.max(start, position)))) {
            return true;
        }
        if (!text.is(line, PageText.FOOTER) || text.end(line) - text.start(line) > SHORT) {
            return false;
        }
        var above = text.line(line - 1);
        return above.length() < SHORT && isCredit(above) && !INVITING.matcher(text.line(line)).lookingAt();
    }

    /** Credits are short or stand at the foot of a page; longer lines tell something else. */
    private static boolean mayBeCredit(PageText text, int line) {
        return text.end(line) - text.start(line) <= LONGEST_CREDIT || text.is(line, PageText.FOOTER);
    }

    /** Each credit has one of three short words, which few lines have. */
    private static boolean isCredit(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return (lower.contains(" by") || lower.contains("web") || lower.contains(" por"))
                && CREDIT.matcher(words).find();
    }
}
