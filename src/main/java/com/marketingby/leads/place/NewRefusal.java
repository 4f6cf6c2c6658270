package com.marketingby.leads.place;

import com.marketingby.leads.place.NewAnswers.ErrorAnswer;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads why Places API (New) refuses a request. */
final class NewRefusal {
    private NewRefusal() {}

    /** @param paged whether the request carried a page token, which then is the likeliest cause */
    static CallFailed of(int code, String body, boolean paged, JsonMapper json) {
        var said = said(body, json);
        if (code == 400 && body.contains("API_KEY_INVALID")) {
            return keyRefused(said);
        }
        if (code == 400 && paged) {
            return new CallFailed(Failure.PAGE_TOKEN, "the page token is not valid yet, or no longer: " + said);
        }
        if (code == 404 && body.contains("\"NOT_FOUND\"")) {
            return new CallFailed(Failure.NOT_FOUND, said);
        }
        return switch (AnswerGuard.failure(code, body)) {
            case KEY_REFUSED -> keyRefused(said);
            case QUOTA_EXHAUSTED ->
                new CallFailed(Failure.QUOTA_EXHAUSTED, "Google's quota of the day is used up: " + said);
            case Failure failure -> new CallFailed(failure, "HTTP " + code + " " + said);
        };
    }

    private static CallFailed keyRefused(String said) {
        return new CallFailed(Failure.KEY_REFUSED,
                "Google refuses the key (" + said + "): check it, or " + GoogleService.NEW.whatToDo());
    }

    private static String said(String body, JsonMapper json) {
        return message(body, json).orElse(body.length() > 120 ? body.substring(0, 120) + "…" : body);
    }

    private static Optional<String> message(String body, JsonMapper json) {
        try {
            return Optional.ofNullable(json.readValue(body, ErrorAnswer.class).error()).map(error -> error.message());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
