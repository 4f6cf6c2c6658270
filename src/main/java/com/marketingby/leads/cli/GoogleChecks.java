package com.marketingby.leads.cli;

import com.marketingby.leads.credential.GoogleKey;
import com.marketingby.leads.place.Answer;
import com.marketingby.leads.place.Budget;
import com.marketingby.leads.place.CallKind;
import com.marketingby.leads.place.Google;
import com.marketingby.leads.place.GoogleService;
import org.springframework.beans.factory.BeanFactory;

/** What {@code doctor} looks at of the key of Google Maps Platform, without a call that costs. */
final class GoogleChecks {
    /** A place that Google's own documentation names, which stays. */
    private static final String KNOWN_PLACE = "ChIJj61dQgK6j4AR4GeTYWZsKWw";
    private static final int USUAL_LENGTH = 39;
    private static final String OBTAIN = "set GOOGLE_MAPS_API_KEY, or keep one with"
            + " 'lead-scraper credentials set google_maps api_key'";

    /** Lets only free calls out. */
    private static final Budget FREE = new Budget() {
        @Override
        public Reservation reserve(CallKind kind, long priceMicros) {
            return kind.billable() ? new Refused("doctor makes no call that costs") : new Granted(0);
        }

        @Override
        public void settle(Granted reservation, String outcome) {}
    };

    private final BeanFactory parts;

    GoogleChecks(BeanFactory parts) {
        this.parts = parts;
    }

    /** Whether there is a key that looks like one; it is never shown. */
    Check form() {
        var key = parts.getBean(GoogleKey.class).find();
        if (key.isEmpty()) {
            return Check.mend("Google key", "there is none", OBTAIN);
        }
        try (var secret = key.get()) {
            var text = secret.reveal();
            if (!text.matches("AIza[\\w-]+")) {
                return Check.mend("Google key", "it does not look like one: keys begin with AIza and have letters,"
                        + " digits, - and _ only", OBTAIN);
            }
            return text.length() == USUAL_LENGTH ? Check.well("Google key", "there is one, of the usual form")
                    : Check.note("Google key", "it has " + text.length() + " characters, where " + USUAL_LENGTH
                            + " are usual", "compare it with the one in Google's console");
        }
    }

    /** Whether Google takes it: asks Places API (New) for the id of a place, which is free. */
    Check accepted() {
        var name = "Google";
        return switch (parts.getBean(Google.class).places(GoogleService.NEW).currentId(FREE, KNOWN_PLACE)) {
            case Answer.Given<String> _,Answer.None<String> _ ->
                Check.well(name, "Places API (New) takes the key; Geocoding cannot be asked for free");
            case Answer.KeyRefused<String>(var message) -> Check.mend(name, message,
                    "enable Places API (New) and Geocoding API for the key, and look at its restrictions");
            case Answer.BudgetReached<String>(var message) ->
                Check.note(name, message, "wait until tomorrow, or raise the quota in Google's console");
            case Answer.Failed<String>(var _, var message, var _) ->
                Check.mend(name, message, "see whether this machine reaches places.googleapis.com by HTTPS");
        };
    }
}
