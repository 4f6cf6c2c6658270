package com.marketingby.leads.page;

import com.marketingby.leads.page.Visit.Transport;
import okhttp3.HttpUrl;

/** Gathers what the answers of one visit show of its encryption. */
final class TransportSeen {
    private boolean https;
    private boolean noTls;
    private boolean badCertificate;
    private boolean plain;
    private boolean plainIsNotServed;

    void note(HttpUrl url, Answer answer) {
        if (url.isHttps()) {
            noteHttps(answer);
        } else {
            notePlain(answer);
        }
    }

    /** The same of a robots.txt, which may be served plainly by a site that sends its pages' readers on to https. */
    void noteRobots(HttpUrl url, Answer answer) {
        if (url.isHttps() || !(answer instanceof Answer.Content)) {
            note(url, answer);
        }
    }

    /** Whether an https or a plain request would tell more. */
    boolean lacks(String scheme) {
        return scheme.equals("https") ? plain && !https && !noTls && !badCertificate
                : https && !plain && !plainIsNotServed;
    }

    /** The verdict for a site at the usual two ports, or for one with a port of its own, which speaks one of the two. */
    Transport verdict(boolean onePort) {
        if (https) {
            return onePort ? Transport.HTTPS : ofBothPorts();
        }
        if (badCertificate) {
            return Transport.BAD_CERTIFICATE;
        }
        return plain && (onePort || noTls) ? Transport.HTTP_ONLY : Transport.UNKNOWN;
    }

    private Transport ofBothPorts() {
        if (plain) {
            return Transport.HTTPS_NOT_ENFORCED;
        }
        return plainIsNotServed ? Transport.HTTPS : Transport.UNKNOWN;
    }

    private void noteHttps(Answer answer) {
        if (answer instanceof Answer.Failed(int status, Reason reason, _, _) && status == 0) {
            badCertificate |= reason == Reason.BAD_CERTIFICATE;
            noTls |= reason == Reason.NO_TLS || reason == Reason.UNREACHABLE;
        } else {
            https = true;
        }
    }

    private void notePlain(Answer answer) {
        switch (answer) {
            case Answer.Redirect(_, HttpUrl to) when to != null && to.isHttps() -> plainIsNotServed = true;
            case Answer.Failed(_, Reason reason, _, _) when reason == Reason.UNREACHABLE -> plainIsNotServed = true;
            case Answer.Content _ -> plain = true;
            default -> {
            }
        }
    }
}
