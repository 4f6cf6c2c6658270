package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.AccessibilityChecks.everyPage;
import static com.marketingby.leads.compliance.AccessibilityChecks.labels;
import static com.marketingby.leads.compliance.AccessibilityChecks.share;
import static com.marketingby.leads.compliance.Applies.SITE;
import static com.marketingby.leads.compliance.Basis.Read.WORDING;
import static com.marketingby.leads.compliance.Rule.rule;

import java.util.List;

/** The rules of group E: what of accessibility static HTML shows. */
final class AccessibilityRules {
    /** What readers are told of the limits of this group. */
    static final String LIMITS = "Accessibility: 8 of the items that can be automated were checked in static HTML;"
            + " contrast, keyboard, focus and dynamic content were not.";

    static final List<Rule> ALL = List.of(
            item("A11Y-LANG", 2, everyPage("the language of the page", AxeRule.HTML_HAS_LANG, AxeRule.HTML_LANG_VALID),
                    "html-has-lang, html-lang-valid: a valid language on every page", "3.1.1")
                    .says("A page does not say its language.",
                            "Put lang=\"en\", or the page's own language, on the html element."),
            item("A11Y-TITLE", 2, everyPage("the title of the page", AxeRule.DOCUMENT_TITLE),
                    "document-title: a title on every page", "2.4.2")
                    .says("A page has no title.", "Give every page a title of its own."),
            item("A11Y-ALT", 3, share("images", AxeRule.IMAGE_ALT, AxeRule.INPUT_IMAGE_ALT),
                    "image-alt, input-image-alt: a text for every image, empty for decoration; up to a tenth missing counts half",
                    "1.1.1")
                    .says("Images have no alternative text.", "Describe each image in its alt attribute."),
            item("A11Y-LABEL", 3, labels(),
                    "label, select-name: a label for every visible field; a placeholder in its place counts half",
                    "4.1.2")
                    .says("Fields have no label.", "Tie a label to each field."),
            item("A11Y-NAME", 2, share("links and buttons", AxeRule.LINK_NAME, AxeRule.BUTTON_NAME),
                    "link-name, button-name: words for every link and button; up to a tenth missing counts half",
                    "2.4.4, 4.1.2")
                    .says("Links or buttons have no words.", "Give icon links an aria-label."),
            item("A11Y-FRAME", 1, everyPage("titles of frames", AxeRule.FRAME_TITLE),
                    "frame-title: a title for every frame", "4.1.2")
                    .says("A frame has no title.", "Give each iframe a title."),
            item("A11Y-ZOOM", 1, everyPage("zooming", AxeRule.META_VIEWPORT), "meta-viewport: zooming is not forbidden",
                    "1.4.4")
                    .says("Zooming is forbidden.", "Take user-scalable=no and maximum-scale out of the viewport."),
            item("A11Y-HEAD", 1, everyPage("a first-level heading", AxeRule.PAGE_HAS_HEADING_ONE),
                    "page-has-heading-one: a first-level heading on every page (best practice)", "1.3.1, aid to")
                    .says("A page has no first-level heading.", "Consider one h1 on each page."));

    private AccessibilityRules() {}

    private static Rule item(String id, int weight, Judge judge, String looksFor, String criterion) {
        return rule(id, weight, SITE, judge).looksFor(looksFor).restsOn("WCAG 2.1 " + criterion
                + "; 45 CFR 84.84 binds recipients of federal funds from 2027-05-11 (15 or more employees) or 2028-05-10,"
                + " good practice otherwise", WORDING, "govinfo.gov, FR 2026-05-11, 2026-09266");
    }
}
