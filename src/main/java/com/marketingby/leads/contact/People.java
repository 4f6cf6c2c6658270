package com.marketingby.leads.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the people whom a site names with a credential or as a doctor. */
final class People {
    private static final int MOST = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LINE = 4_000;
    private static final String NAME = "[A-Z][a-zà-öø-ÿ'’-]{1,20}";
    private static final String MIDDLE = "(?: [A-Z]\\.?| \\([A-Z][a-z]{1,12}\\)| [\"“][A-Z][a-z]{1,12}[\"”])?";
    private static final String LAST = "((?:[A-Z]['’])?[A-Z][a-zà-öø-ÿ]{1,20}(?:-[A-Z][a-z]{1,20})?(?: (?:Jr|Sr|II|III)\\b\\.?)?)";
    private static final String CREDENTIAL = Credentials.BEHIND_A_NAME;
    private static final Pattern CREDENTIAL_ALONE = Pattern.compile(CREDENTIAL);
    private static final Pattern CREDENTIALED = Pattern.compile("\\b(?:Dr\\.? )?(" + NAME + ")" + MIDDLE + " " + LAST
            + ",? {0,2}(" + CREDENTIAL + "\\b\\.?(?:,? {0,2}(?:" + CREDENTIAL + "|MS|MA|MBA)\\b\\.?){0,4})");
    private static final Pattern DOCTOR = Pattern
            .compile("\\b(?:Dr|DR|Doctor|Dra)\\.? (" + NAME + ")" + MIDDLE + " " + LAST + "\\b");
    private static final List<String> DOCTORS = List.of("Dr", "DR", "Doctor");
    private static final Set<String> NO_NAMES = Set.of("dental", "family", "dentistry", "clinic", "medical", "center",
            "smiles",
            "care", "associates", "health", "urgent", "group", "animal", "hospital", "office", "internal", "medicine",
            "med",
            "physical", "therapy", "our", "your", "the", "and", "team", "martin luther", "pediatrics", "dermatology",
            "pet",
            "veterinary", "primary", "chiropractic", "acupuncture", "street", "st", "drive", "road", "is", "has",
            "was");

    private final PageView page;
    private final List<Found<Person>> found = new ArrayList<>();

    private People(PageView page) {
        this.page = page;
    }

    static List<Found<Person>> in(PageView page) {
        var people = new People(page);
        page.things().forEach(thing -> people.thing(thing, 0));
        people.text();
        people.title();
        return people.found.stream().filter(person -> !person.in(PageText.ARTICLE) && !Credits.covers(person)).toList();
    }

    private void thing(Thing thing, int depth) {
        if (depth > 4 || found.size() >= MOST) {
            return;
        }
        var name = thing.text("name");
        if (name != null && thing.types.contains("Person")
                && (thing.text("jobTitle") != null || thing.text("honorificSuffix") != null)) {
            person(name, thing);
        } else if (name != null && thing.types.contains("Physician") && name.startsWith("Dr. ")) {
            var doctor = DOCTOR.matcher(name);
            if (doctor.matches()) {
                add(doctor.group(1), doctor.group(2), "Dr.", thing.method, -1, -1, name);
            }
        }
        if (!thing.types.contains("Review") && !thing.types.contains("BlogPosting")
                && !thing.types.contains("Article")) {
            thing.inner().forEach(inner -> thing(inner, depth + 1));
        }
    }

    private void person(String name, Thing thing) {
        var bare = name.replaceFirst("^(?:Dr|Dra|Mr|Mrs|Ms)\\.? ", "").replaceFirst(",.*$", "").strip();
        var space = bare.indexOf(' ');
        if (space > 0 && bare.length() < 60) {
            var suffix = thing.text("honorificSuffix");
            add(bare.substring(0, space), bare.substring(bare.lastIndexOf(' ') + 1),
                    suffix == null ? thing.text("jobTitle") : suffix, thing.method, -1, -1, name);
        }
    }

    private void text() {
        var text = page.text();
        for (var line = 0; line < text.lines() && found.size() < MOST; line++) {
            line(text, line);
        }
    }

    /** {@code Ana Diaz, MD | Skin Care You Can Trust}: on a page that names nobody. */
    private void title() {
        var title = Text.shortened(page.head().title(), LONGEST_TITLE);
        var credentialed = CREDENTIALED.matcher(title);
        if (found.isEmpty() && credentialed.find()) {
            add(credentialed.group(1), credentialed.group(2), credentialed.group(3), HeadNames.TITLE, -1, -1, title);
        }
    }

    private void line(PageText text, int line) {
        var end = Math.min(text.end(line), text.start(line) + LONGEST_LINE);
        if (holdsCredential(text.text, text.start(line), end)) {
            credentialed(text, text.start(line), end);
        }
        if (DOCTORS.stream().anyMatch(word -> text.text.indexOf(word, text.start(line), end) >= 0)) {
            doctors(text, text.start(line), end);
        }
    }

    private void credentialed(PageText text, int start, int end) {
        var credentialed = CREDENTIALED.matcher(text.text).region(start, end);
        while (credentialed.find() && found.size() < MOST) {
            add(credentialed.group(1), credentialed.group(2), credentialed.group(3), "text", credentialed.start(),
                    credentialed.end(), "");
        }
    }

    private void doctors(PageText text, int start, int end) {
        var doctor = DOCTOR.matcher(text.text).region(start, end);
        while (doctor.find() && found.size() < MOST) {
            add(doctor.group(1), doctor.group(2), "Dr.", "text", doctor.start(), doctor.end(), "");
        }
    }

    private static boolean holdsCredential(String text, int start, int end) {
        var credential = CREDENTIAL_ALONE.matcher(text);
        for (var i = start; i < end; i++) {
            if (Credentials.mayBeginAt(text, i) && credential.region(i, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private void add(String first, String last, @Nullable String title, String method, int start, int end,
            String quote) {
        if (NO_NAMES.contains(first.toLowerCase(Locale.ROOT)) || NO_NAMES.contains(last.toLowerCase(Locale.ROOT))
                || (title != null && title.length() > 80)) {
            return;
        }
        var person = new Person(Text.clean(first), Text.clean(last),
                title == null ? null : tidy(title));
        found.add(start < 0 ? page.found(person, method, quote) : page.found(person, method, start, end));
    }

    /** A stop behind a credential without other stops ends the sentence. */
    private static String tidy(String title) {
        var tidy = Text.clean(title);
        return tidy.endsWith(".") && tidy.indexOf('.') == tidy.length() - 1 && !tidy.equals("Dr.")
                ? tidy.substring(0, tidy.length() - 1)
                : tidy;
    }
}
