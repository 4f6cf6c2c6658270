package com.marketingby.leads.compliance;

/** A third-party tag in a page's HTML. */
record Tag(String name, Kind kind) {
    /** What a tag is for. */
    enum Kind {
        MANAGER,
        ANALYTICS,
        ADVERTISING_PIXEL,
        SESSION_REPLAY,
        OTHER
    }
}
