package com.marketingby.leads.place;

import com.marketingby.leads.place.NewAnswers.FoundPlace;
import com.marketingby.leads.place.NewAnswers.SearchAnswer;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The REST requests of Places API (New), one HTTP request each. */
final class NewClient {
    private static final MediaType JSON = MediaType.get("application/json");

    private final HttpUrl url;
    private final OkHttpClient http;
    private final JsonMapper json;

    NewClient(PlaceSettings settings, JsonMapper json) {
        this.url = HttpUrl.get(settings.placesUrl().toString());
        this.json = json;
        this.http = new OkHttpClient.Builder().callTimeout(settings.timeout()).readTimeout(settings.timeout())
                .retryOnConnectionFailure(false).followRedirects(false).build();
    }

    Optional<SearchAnswer> search(String key, Search search, @Nullable String token, String mask) throws CallFailed {
        var body = RequestBody.create(json.writeValueAsBytes(NewQuestion.of(search, token)), JSON);
        var request = to(key, mask, url.newBuilder().addPathSegments("v1/places:searchText")).post(body).build();
        return Optional.of(read(send(request, token != null), SearchAnswer.class));
    }

    /** Empty where Google knows no such place. */
    Optional<FoundPlace> details(String key, String placeId, String mask) throws CallFailed {
        var request = to(key, mask, url.newBuilder().addPathSegments("v1/places").addPathSegment(placeId)).build();
        try {
            return Optional.of(read(send(request, false), FoundPlace.class)).filter(place -> place.id() != null);
        } catch (CallFailed failed) {
            if (failed.failure() == Failure.NOT_FOUND) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private static Request.Builder to(String key, String mask, HttpUrl.Builder address) {
        return new Request.Builder().url(address.build()).header("X-Goog-Api-Key", key).header("X-Goog-FieldMask",
                mask);
    }

    private String send(Request request, boolean paged) throws CallFailed {
        try (var response = http.newCall(request).execute()) {
            var body = response.body().string();
            if (response.code() != 200) {
                throw NewRefusal.of(response.code(), body, paged, json);
            }
            return body;
        } catch (IOException lost) {
            throw MapsClient.lost(lost);
        }
    }

    private <T> T read(String body, Class<T> shape) throws CallFailed {
        if (!body.strip().startsWith("{")) {
            throw new CallFailed(Failure.MALFORMED,
                    body.isBlank() ? "an empty answer" : "an answer that is no JSON");
        }
        try {
            return json.readValue(body, shape);
        } catch (JacksonException broken) {
            throw new CallFailed(Failure.MALFORMED, "an answer that cannot be read: " + broken.getOriginalMessage());
        }
    }
}
