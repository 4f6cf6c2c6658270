package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines in which whoever built or hosts the website names himself; his contacts are not those of the business. */
final class Credits {
    private static final int SHORT = 60;
    private static final int MOST_MAKERS = 5;
    private static final int BEFORE = 120;
    private static final Pattern BY = Pattern.compile(" by\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile(
            "(?:web ?site|site|page|web|web ?design(?:ed)?|design(?:ed)?|develop(?:ed|ment)|built|created|powered|hosted|hosting|maintained|crafted|marketing|seo|theme|template|managed|distributed)(?: (?:design|development|(?:and|&) (?:developed|hosted|maintained|powered|development|hosting|design)|marketing|hosting|services|with \\S{1,8}))? by\\b"
                    + "|(?:made|built) with(?: \\S{1,8}){0,2} by\\b|web(?:site)? design(?:er)?:|webmaster|(?:sitio|dise[ñn]o|dise[ñn]ado|desarrollado|creado)(?: web)? por\\b",
            Pattern.CASE_INSENSITIVE);

    private Credits() {}

    static boolean covers(Found<?> found) {
        return found.inText() && covers(found.page().text(), found.start());
    }

    /** What those call themselves to whom the page gives credit, without spaces and with what follows them. */
    static List<String> makers(PageText text) {
        var makers = new ArrayList<String>();
        var by = BY.matcher(text.text);
        while (makers.size() < MOST_MAKERS && by.find()) {
            var start = Math.max(text.start(text.lineAt(by.start())), by.start() - SHORT);
            if (CREDIT.matcher(text.text.substring(start, by.end())).find()) {
                makers.add(Text.key(text.text.substring(by.end(), Math.min(text.text.length(), by.end() + SHORT))));
            }
        }
        return makers;
    }

    /** Whether a credit stands in the same line not far before the position, or is the whole line above a short one. */
    static boolean covers(PageText text, int position) {
        var line = text.lineAt(position);
        var start = Math.max(text.start(line), position - BEFORE);
        if (isCredit(text.text.substring(start, Math.max(start, position)))) {
            return true;
        }
        if (!text.is(line, PageText.FOOTER) || text.end(line) - text.start(line) > SHORT) {
            return false;
        }
        var above = text.line(line - 1);
        return above.length() < SHORT && isCredit(above);
    }

    /** Each credit has one of three short words, which few lines have. */
    private static boolean isCredit(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return (lower.contains(" by") || lower.contains("web") || lower.contains(" por"))
                && CREDIT.matcher(words).find();
    }
}
