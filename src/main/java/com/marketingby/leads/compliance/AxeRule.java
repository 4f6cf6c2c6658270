package com.marketingby.leads.compliance;

import java.util.Locale;

/** The rules of axe-core that can be counted in static HTML; each prints as axe names it. */
enum AxeRule {
    HTML_HAS_LANG,
    HTML_LANG_VALID,
    DOCUMENT_TITLE,
    IMAGE_ALT,
    INPUT_IMAGE_ALT,
    LABEL,
    PLACEHOLDER_ONLY,
    SELECT_NAME,
    LINK_NAME,
    BUTTON_NAME,
    FRAME_TITLE,
    META_VIEWPORT,
    PAGE_HAS_HEADING_ONE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
