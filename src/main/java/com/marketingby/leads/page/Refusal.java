package com.marketingby.leads.page;

import java.net.URI;
import okhttp3.HttpUrl;

/** Words for what was not read: the address without anything secret, the reason, the status. */
final class Refusal {
    private static final int LONGEST = 300;

    private Refusal() {}

    static Fetched.Refused of(URI url, Reason reason) {
        return of(url, reason, 0, "");
    }

    static Fetched.Refused of(URI url, Reason reason, int status, String detail) {
        return new Fetched.Refused(url, reason, status, message(url, reason, status, detail), null);
    }

    static Fetched.Refused of(URI url, Answer.Status answer) {
        Reason reason = reasonOf(answer.status());
        return new Fetched.Refused(url, reason, answer.status(), message(url, reason, answer.status(), ""),
                answer.retryAfter());
    }

    static Fetched.Refused of(URI url, Answer.Failed answer) {
        return new Fetched.Refused(url, answer.reason(), answer.status(),
                message(url, answer.reason(), answer.status(), answer.words()), answer.retryAfter());
    }

    private static Reason reasonOf(int status) {
        return switch (status) {
            case 401, 402, 403, 407, 451 -> Reason.FORBIDDEN;
            case 404, 410 -> Reason.NOT_FOUND;
            case 429 -> Reason.TOO_MANY_REQUESTS;
            default -> status >= 500 ? Reason.SERVER_ERROR : Reason.OTHER_STATUS;
        };
    }

    private static String message(URI url, Reason reason, int status, String detail) {
        boolean saysAll = detail.contains(reason.words());
        String more = saysAll || reason.words().contains(detail) ? "" : ", " + detail;
        String words = "%s: %s%s%s".formatted(shown(url), saysAll ? detail : reason.words(),
                status == 0 ? "" : " (HTTP " + status + ")", more);
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** Without credentials and query, which may hold secrets. */
    private static String shown(URI url) {
        HttpUrl parsed = HttpUrl.parse(url.toString());
        return parsed == null ? "an address"
                : parsed.newBuilder().username("").password("").query(null).fragment(null).build().toString();
    }
}
