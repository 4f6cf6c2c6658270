package com.marketingby.leads.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the numbers of a site in order, the main telephone first, and keeps the faxes apart. */
final class PhoneChoice {
    private static final int NEAR = 8;
    private static final int NEXT = 3;

    private final Ranking<String> voices = new Ranking<>();
    private final Ranking<String> faxes = new Ranking<>();
    private final Map<Integer, List<Integer>> addressLines;

    private PhoneChoice(Map<Integer, List<Integer>> addressLines) {
        this.addressLines = addressLines;
    }

    /** Telephones and faxes, each in order. */
    record Ordered(List<Ranking.Entry<String>> phones, List<Ranking.Entry<String>> faxes) {}

    /** Orders what was found; {@code addressLines} are the lines by page on which the main address stands. */
    static Ordered of(List<Found<Phone>> found, Map<Integer, List<Integer>> addressLines) {
        var choice = new PhoneChoice(addressLines);
        found.forEach(choice::add);
        var faxOnly = choice.faxNumbers(found);
        var phones = choice.voices.ordered().stream().filter(entry -> !faxOnly.contains(entry.value())).toList();
        return new Ordered(phones,
                choice.faxes.ordered().stream().filter(entry -> faxOnly.contains(entry.value())).toList());
    }

    /** A number called fax is one, whatever link carries it, unless the page also calls it the telephone. */
    private Set<String> faxNumbers(List<Found<Phone>> found) {
        var fax = new HashSet<String>();
        found.stream().filter(phone -> phone.value().isFax()).forEach(phone -> fax.add(phone.value().number()));
        found.stream().filter(phone -> phone.value().kind() == Phone.Kind.MAIN && !phone.method().equals("tel"))
                .forEach(phone -> fax.remove(phone.value().number()));
        return fax;
    }

    private void add(Found<Phone> phone) {
        var number = phone.value().number();
        var sourced = phone.sourced().with(number);
        var ranking = phone.value().isFax() ? faxes : voices;
        var entry = ranking.add(number, sourced, phone.method(), points(phone.method()));
        switch (phone.value().kind()) {
            case MAIN -> entry.because("called a telephone", 2);
            case MOBILE -> entry.because("called a mobile", -1);
            case SIDE -> entry.because("called a side number", -3);
            case PLAIN, FAX -> {
            }
        }
        place(phone, entry);
        if (PhoneNumbers.isTollFree(number)) {
            entry.because("toll-free", -2);
        }
        if (PhoneNumbers.isLikelyPlaceholder(number)) {
            entry.because("fictitious", -6);
        }
        if (!number.startsWith("+1")) {
            entry.because("abroad", -8);
        }
        entry.because("on " + phone.page().url().getPath(), 1);
    }

    private void place(Found<Phone> phone, Ranking.Entry<String> entry) {
        if (!phone.inText()) {
            return;
        }
        if (phone.in(PageText.HEADER | PageText.NAV)) {
            entry.because("in the header", 3);
        }
        if (phone.in(PageText.FOOTER | PageText.ADDRESS)) {
            entry.because("in the footer", 2);
        }
        if (phone.in(PageText.ARTICLE)) {
            entry.because("in an article", -2);
        }
        var line = phone.line();
        var distance = addressLines.getOrDefault(phone.page().index(), List.of()).stream()
                .mapToInt(at -> Math.abs(at - line)).min().orElse(Integer.MAX_VALUE);
        if (distance <= NEAR) {
            entry.because("near the address", distance <= NEXT ? 5 : 2);
        }
    }

    private static int points(String method) {
        return switch (method) {
            case "json-ld" -> 7;
            case "microdata", "rdfa", "vcard" -> 6;
            case "tel" -> 4;
            case "sms" -> 1;
            default -> 2;
        };
    }
}
