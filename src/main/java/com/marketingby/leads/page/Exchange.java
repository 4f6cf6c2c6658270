package com.marketingby.leads.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Makes one HTTP request and reads its answer within the limits. */
final class Exchange {
    private static final int SHORT_BODY = 16 * 1024;

    private final OkHttpClient client;
    private final String userAgent;
    private final Clock clock;

    Exchange(OkHttpClient client, PageSettings settings, Clock clock) {
        this.client = client;
        this.userAgent = settings.userAgent();
        this.clock = clock;
    }

    Answer get(HttpUrl url, ContentKind kind, int limit, Patience patience, BodyReader.Account account) {
        Call call = call(url, patience);
        try (Response response = call.execute()) {
            Answer answer = read(response, kind, limit, patience, account);
            if (!mayEndQuietly(answer, response)) {
                call.cancel();
            }
            return answer;
        } catch (IOException failure) {
            return failed(Failure.of(failure));
        }
    }

    /** Whether the connection can serve the next request: what is left of a body that is not wanted is not waited for. */
    private static boolean mayEndQuietly(Answer answer, Response response) {
        if (answer instanceof Answer.Content content) {
            return !content.truncated();
        }
        long length = response.body().contentLength();
        return length >= 0 && length <= SHORT_BODY;
    }

    private Call call(HttpUrl url, Patience patience) {
        Call call = client.newCall(
                new Request.Builder().url(url).tag(Patience.class, patience).header("User-Agent", userAgent)
                        .header("Accept-Encoding", "gzip")
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.1")
                        .header("Accept-Language", "en-US,en;q=0.9,es;q=0.5").build());
        call.timeout().timeout(Math.max(1, patience.time().toMillis()), TimeUnit.MILLISECONDS);
        return call;
    }

    private Answer read(Response response, ContentKind kind, int limit, Patience patience, BodyReader.Account account)
            throws IOException {
        int status = response.code();
        String location = response.header("Location");
        if (status >= 300 && status < 400 && location != null) {
            return new Answer.Redirect(status, response.request().url().resolve(location));
        }
        return status / 100 == 2 ? content(response, kind, limit, patience, account)
                : new Answer.Status(status, RetryAfter.read(response.header("Retry-After"), clock.instant()));
    }

    private Answer content(Response response, ContentKind kind, int limit, Patience patience,
            BodyReader.Account account) throws IOException {
        String type = response.header("Content-Type");
        String encoding = Objects.requireNonNullElse(response.header("Content-Encoding"), "identity").strip()
                .toLowerCase(Locale.ROOT);
        boolean gzip = List.of("gzip", "x-gzip").contains(encoding);
        if (!kind.accepts(type)) {
            return new Answer.Failed(response.code(), Reason.NOT_HTML, "it is " + type);
        }
        if (!gzip && !List.of("identity", "").contains(encoding)) {
            return new Answer.Failed(response.code(), Reason.UNREADABLE_BODY, "it is encoded as " + encoding);
        }
        BodyReader reader = new BodyReader(limit, kind, type != null && !type.isBlank());
        InputStream paced = new PacedBody(response.body().byteStream(), clock, patience.silence());
        return switch (reader.read(paced, gzip, account)) {
            case BodyReader.Outcome.Rejected(Reason reason, String words) ->
                new Answer.Failed(response.code(), reason, words);
            case BodyReader.Outcome.Whole(Body body, boolean truncated) ->
                new Answer.Content(response.code(), charset(type), body, truncated,
                        RobotsTag.allowQuotes(response.headers("X-Robots-Tag")));
        };
    }

    private static @Nullable String charset(@Nullable String contentType) {
        MediaType type = contentType == null ? null : MediaType.parse(contentType);
        Charset charset = type == null ? null : type.charset();
        return charset == null ? null : charset.name();
    }

    private static Answer failed(Failure failure) {
        return new Answer.Failed(0, failure.reason(), failure.words());
    }
}
