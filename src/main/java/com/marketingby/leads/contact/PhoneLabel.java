package com.marketingby.leads.contact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a number what it is for. */
final class PhoneLabel {
    private static final int BEFORE = 48;
    private static final int AFTER = 24;
    private static final int SHORT_LINE = 30;
    private static final Pattern FAX_BEFORE = Pattern.compile(
            "(?:\\bfax|facsimile|\\bfx|(?:^|[\\s(|,;•/])f(?=[.:)])|^f(?=\\s))[^a-z0-9]{0,4}(?:number|no|num|line|us at|us|is|at)?[^a-z0-9]{0,4}(?:\\+?1[^a-z0-9]{0,2})?$");
    private static final Pattern BOTH_BEFORE = Pattern.compile(
            "(?:phone|tel|call|telephone|voice|text)[^a-z0-9]{0,3}(?:and|or)?[^a-z0-9]{0,3}(?:fax|facsimile)|fax[^a-z0-9]{0,3}(?:and|or)?[^a-z0-9]{0,3}(?:phone|tel|voice)");
    private static final Pattern FAX_AFTER = Pattern
            .compile("^\\s{0,3}(?:\\(|\\[|-|–)?\\s?fax\\b(?!\\s?[:#.]|\\s?\\(?\\+?\\d)");
    private static final Pattern NO_PHONE = Pattern.compile(
            "(?:licen[sc]e|\\blic|npi|\\bein|fein|tax id|isbn|account|case|ndc|upc|\\bsku|nmls|serial|tty|tdd|relay|ccb|permit|invoice|\\bid)\\b[^a-z0-9]{0,4}(?:number|no|num)?[^a-z0-9]{0,4}$");
    private static final Pattern SIDE = Pattern.compile(
            "(?:after[ -]?hours|emergency|pager|hotline|crisis|pharmacy|lifeline|poison|billing|answering|insurance|complaint|board|answering service|referral|careers)\\b[^\\n]{0,24}$");
    private static final Pattern MOBILE = Pattern
            .compile("(?:\\btext|sms|\\bcell|mobile|whatsapp|texto)\\b[^\\n]{0,24}$");
    private static final Pattern CALL_OR_TEXT = Pattern.compile(
            "(?:phone|\\bcall|\\btel|voice|office)\\s?(?:or|and|/|&|\\+|,)\\s?text\\b|\\btext\\s?(?:or|and|/|&|\\+|,)\\s?(?:call|phone)|cell ?phone|llame o (?:envie|env[ií]e)");
    private static final Pattern MAIN = Pattern.compile(
            "(?:phone|\\bph|\\btel|telephone|\\bcall|office|main|voice|tel[eé]fono|ll[aá]m[ae]nos|local|appointments?|direct|\\bp|\\bt)\\b[^\\n]{0,16}$");

    private PhoneLabel() {}

    /** The kind of the number at a span, or null when the words before say that it is no telephone number. */
    static Phone.@Nullable Kind of(PageText page, int start, int end, int previousEnd) {
        var before = before(page, start, previousEnd);
        if (NO_PHONE.matcher(before).find()) {
            return null;
        }
        if (FAX_BEFORE.matcher(before).find() && !BOTH_BEFORE.matcher(before).find()) {
            return Phone.Kind.FAX;
        }
        var after = flat(page.text.substring(end, Math.min(page.text.length(), end + AFTER)));
        if (FAX_AFTER.matcher(after).find()) {
            return Phone.Kind.FAX;
        }
        if (SIDE.matcher(before).find()) {
            return Phone.Kind.SIDE;
        }
        if (MOBILE.matcher(before).find()) {
            return CALL_OR_TEXT.matcher(before).find() ? Phone.Kind.MAIN : Phone.Kind.MOBILE;
        }
        return MAIN.matcher(before).find() ? Phone.Kind.MAIN : Phone.Kind.PLAIN;
    }

    /** The words in the same line since the last number; for a number that begins its line, the short line above. */
    static String before(PageText page, int start, int previousEnd) {
        var line = page.lineAt(start);
        var from = Math.max(Math.max(page.start(line), previousEnd), start - BEFORE);
        var same = flat(page.text.substring(Math.min(from, start), start));
        if (!isBlank(same) || line == 0 || page.start(line) < previousEnd) {
            return same;
        }
        var above = page.line(line - 1);
        return above.length() > SHORT_LINE || previousEnd > page.start(line - 1) ? same : flat(above) + ' ';
    }

    private static boolean isBlank(String words) {
        return words.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String flat(String words) {
        return words.replace(Text.SEAM, ' ').replace('\t', ' ').replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    }
}
