package com.marketingby.leads.place;

import java.io.IOException;
import java.util.Locale;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Stops what is not a JSON object with a usable status before Google's client trips over it. */
final class AnswerGuard implements Interceptor {
    private static final int ENOUGH = 4_096;

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        try {
            check(response.code(), response.peekBody(ENOUGH).string().strip());
        } catch (IOException unusable) {
            response.close();
            throw unusable;
        }
        return response;
    }

    private static void check(int code, String start) throws CallFailed {
        if (code != 200) {
            throw new CallFailed(failure(code, start), "HTTP " + code + " " + firstLine(start));
        }
        if (!start.startsWith("{")) {
            throw new CallFailed(Failure.MALFORMED,
                    start.isEmpty() ? "an empty answer" : "an answer that is no JSON: " + firstLine(start));
        }
    }

    static Failure failure(int code, String body) {
        if (code == 429) {
            return namesTheDay(body) ? Failure.QUOTA_EXHAUSTED : Failure.RATE_LIMITED;
        }
        if (code >= 500 || code == 408) {
            return Failure.SERVER_ERROR;
        }
        return code == 401 || code == 403 ? Failure.KEY_REFUSED : Failure.INVALID_REQUEST;
    }

    private static boolean namesTheDay(String body) {
        var lower = body.toLowerCase(Locale.ROOT);
        return lower.contains("per day") || lower.contains("perday") || lower.contains("daily");
    }

    private static String firstLine(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
