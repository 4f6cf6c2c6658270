package com.marketingby.leads.contact;

/** A number with what the page calls it. */
record Phone(String number, Kind kind) {
    enum Kind {
        MAIN,
        PLAIN,
        MOBILE,
        SIDE,
        FAX
    }

    boolean isFax() {
        return kind == Kind.FAX;
    }
}
