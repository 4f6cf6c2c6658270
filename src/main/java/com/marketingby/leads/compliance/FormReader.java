package com.marketingby.leads.compliance;

import com.marketingby.leads.compliance.FormSeen.Asked;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one form: what its fields ask, where it sends, and what is said beside it. */
final class FormReader {
    private static final int WORDS_READ = 1_500;
    private static final int WORDS_BESIDE = 400;
    private static final Set<String> UNASKED = Set.of("hidden", "submit", "button", "reset", "image", "search",
            "password");
    private static final Pattern SEARCH = words("search|newsletter-?search|login|password");
    private static final Pattern INTAKE = words("appointment|schedul|book(?:ing)?\\b|intake|new.?patient|portal"
            + "|request.?a.?visit|consultation");
    private static final Pattern BESIDE = words(
            "privacy|hipaa|(?:do not|don't|please avoid) (?:\\w+ ){0,4}(?:send|submit"
                    + "|include|share|sending|including)[^.]{0,60}(?:medical|health|confidential|sensitive|protected)");
    private static final Pattern PHONE = words("phone|mobile|\\btel\\b");
    private static final Pattern BIRTH = words("birth|\\bdob\\b|bday");
    private static final Pattern SSN = words("\\bssn\\b|social ?security");
    private static final Pattern INSURANCE = words("insurance|(?:member|policy|subscriber) ?(?:id|number|no\\b|#)");
    private static final Pattern SYMPTOMS = words("symptom|diagnos|medical ?history|health ?history|medication|allerg"
            + "|reason for visit|chief complaint|condition\\b|\\bpain\\b");
    private static final Pattern NAME = words("\\bname\\b|\\b[fl]name\\b|firstname|lastname|fullname");
    private static final Pattern NO_NAME = words("user ?name|company");
    private final Element form;
    private final URI page;
    private final Set<Asked> asks = EnumSet.noneOf(Asked.class);

    FormReader(Element form, URI page) {
        this.form = form;
        this.page = page;
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Takes a field of the form in. */
    void field(Element field) {
        var type = field.attr("type").toLowerCase(Locale.ROOT);
        if (UNASKED.contains(type)) {
            return;
        }
        var hints = String.join(" ", field.attr("name"), field.id(), field.attr("placeholder"),
                field.attr("aria-label"), field.attr("autocomplete")).toLowerCase(Locale.ROOT);
        asked(type, hints.replace('_', ' ').replace('-', ' '));
    }

    private void asked(String type, String hints) {
        add(Asked.EMAIL, type.equals("email") || hints.contains("email") || hints.contains("e mail"));
        add(Asked.PHONE, type.equals("tel") || PHONE.matcher(hints).find());
        add(Asked.BIRTH_DATE, BIRTH.matcher(hints).find());
        add(Asked.SSN, SSN.matcher(hints).find());
        add(Asked.INSURANCE_ID, INSURANCE.matcher(hints).find());
        add(Asked.SYMPTOMS, SYMPTOMS.matcher(hints).find());
        add(Asked.NAME, NAME.matcher(hints).find() && !NO_NAME.matcher(hints).find());
    }

    private void add(Asked asked, boolean found) {
        if (found) {
            asks.add(asked);
        }
    }

    /** The form, or nothing where it asks nothing personal. */
    @Nullable
    FormSeen seen() {
        var marked = form.id() + " " + form.className() + " " + form.attr("name") + " " + form.attr("action");
        if (asks.isEmpty() || SEARCH.matcher(marked).find()) {
            return null;
        }
        var inside = Words.of(form, WORDS_READ);
        var near = inside + " " + beside(form.previousElementSibling()) + " " + beside(form.nextElementSibling());
        return new FormSeen(form.attr("action").strip(), form.attr("method").equalsIgnoreCase("post"), asks,
                INTAKE.matcher(marked + " " + inside + " " + page.getPath()).find(), BESIDE.matcher(near).find());
    }

    private static String beside(@Nullable Element sibling) {
        return sibling == null ? "" : Words.of(sibling, WORDS_BESIDE);
    }
}
