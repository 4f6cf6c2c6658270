package com.marketingby.leads.compliance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the practitioners that a page names, by last name, and whether a designation stands with them. */
final class Practitioners {
    private static final int MOST = 30;
    private static final Pattern DOCTOR = Pattern
            .compile("\\b(?:Dr|Doctor|DR)\\.? ?((?:[A-Z][\\p{L}'’-]{1,30}|[A-Z]\\.)"
                    + "(?: (?:[A-Z][\\p{L}'’-]{1,30}|[A-Z]\\.)){0,2})");
    static final String CREDENTIAL = "(?:M\\.?D|D\\.?O|D\\.?D\\.?S|D\\.?M\\.?D|D\\.?C|O\\.?D|D\\.?P\\.?M|D\\.?V\\.?M|D\\.?P\\.?T"
            + "|Ph\\.? ?D|Psy\\.?D|Pharm\\.?D|LPC|LCSW|LMFT|N\\.?P|FNP|PA-C|R\\.?N|N\\.?M\\.?D|D\\.?A\\.?C\\.?M)";
    private static final Pattern TITLED = Pattern
            .compile("([A-Z][\\p{L}'’-]{1,30}),? (?:Jr\\.?,? |Sr\\.?,? |I{2,3},? )?"
                    + CREDENTIAL + "\\b");
    private static final Pattern PROFESSION = Pattern.compile("chiropract|dentist|dental|orthodont|physician|surgeon"
            + "|optometr|podiatr|psycholog|endodont|periodont|prosthodont|pediatrician|dermatolog|veterinar|psychiatr"
            + "|ophthalmolog|cardiolog|gynecolog|doctor of|naturopath|family medicine|internal medicine|anesthesiolog");
    private static final int LONGEST_STREET = 40;
    private static final Pattern STREET = Pattern.compile("\\d[\\p{L}\\d.'’ -]{0," + LONGEST_STREET + "}$");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Set<String> NO_NAMES = Set.of("And", "The", "Is", "At", "Of", "In", "Our", "Was", "Will",
            "Has",
            "For", "To", "With", "Believes", "Family", "Team", "Staff", "Suite", "Ste", "Office", "On", "Unit", "Phone",
            "Tx", "Texas", "Austin", "Dallas", "Houston", "Martin", "Pepper", "Scholl", "Scholl's", "Who", "Bldg",
            "Building", "Dental", "Clinic", "Google", "Map", "Hours", "Near", "North", "South", "East", "West");
    private final Map<String, Boolean> designated = new LinkedHashMap<>();

    void read(Sentence sentence) {
        if (mayNameDoctor(sentence.text())) {
            doctors(sentence);
        }
        if (!mayHoldCredential(sentence.text())) {
            return;
        }
        var titled = TITLED.matcher(sentence.text());
        while (titled.find() && designated.size() < MOST) {
            designated.put(last(titled.group(1)), true);
        }
    }

    private static boolean mayNameDoctor(String text) {
        return text.contains("Dr") || text.contains("DR") || text.contains("Doctor");
    }

    /** Every credential has two capitals together, with a full stop between, or begins with "Ph" or "Psy". */
    private static boolean mayHoldCredential(String text) {
        for (var at = 0; at + 1 < text.length(); at++) {
            if (isCapital(text.charAt(at)) && capitalFollows(text, at + 1)) {
                return true;
            }
        }
        return text.contains("Ph");
    }

    private static boolean capitalFollows(String text, int at) {
        var next = text.charAt(at) == '.' && at + 1 < text.length() ? text.charAt(at + 1) : text.charAt(at);
        return isCapital(next) || text.startsWith("sy", at) || text.startsWith("harm", at);
    }

    private static boolean isCapital(char letter) {
        return letter < 128 ? letter >= 'A' && letter <= 'Z' : Character.isUpperCase(letter);
    }

    private void doctors(Sentence sentence) {
        var profession = PROFESSION.matcher(sentence.lower()).find();
        var doctor = DOCTOR.matcher(sentence.text());
        while (doctor.find() && designated.size() < MOST) {
            var name = last(doctor.group(1));
            if (name.length() > 2 && !standsInStreet(sentence.text(), doctor.start())) {
                designated.merge(name, profession, Boolean::logicalOr);
            }
        }
    }

    private static boolean standsInStreet(String text, int start) {
        return STREET.matcher(text.substring(Math.max(0, start - 1 - LONGEST_STREET), start)).find();
    }

    /** The last name among capitalised words, without what a title case heading adds; empty when there is none. */
    private static String last(String words) {
        var last = "";
        for (var word : words.split(" ", -1)) {
            if (NO_NAMES.contains(word)) {
                break;
            }
            last = word.endsWith(".") ? last : word;
        }
        return POSSESSIVE.matcher(last).replaceFirst("");
    }

    List<Practitioner> all() {
        return designated.entrySet().stream().filter(entry -> entry.getKey().length() > 2)
                .map(entry -> new Practitioner(entry.getKey(), entry.getValue())).toList();
    }
}
