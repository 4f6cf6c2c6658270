package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Circle;
import com.marketingby.leads.sandbox.Fate.Lead;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** An invented Google and an invented web on loopback, both with known truth. */
public final class Sandbox implements AutoCloseable {

    /** The only API key that the sandbox takes. */
    public static final String KEY = Google.KEY;

    private final PlaceIndex places;
    private final Ledger ledger = new Ledger();
    private final Websites websites;
    private final PageTokens legacyTokens;
    private final PageTokens newTokens;
    private final Faults faults;
    private final Google google;

    Sandbox(SandboxOptions options) {
        var geography = new Geography();
        websites = new Websites(options.websitePort, options.hangingPort, options.siteDelay);
        places = new PlaceIndex(clinics(options, geography));
        legacyTokens = new PageTokens(InstantSource.system(), options.tokenDelay);
        newTokens = new PageTokens(InstantSource.system(), Duration.ZERO);
        faults = new Faults(options.seed);
        var geocoder = new Geocoder(geography, places);
        google = new Google(options.googlePort, new LegacyService(places, geocoder, legacyTokens),
                new NewService(places, geocoder, newTokens), ledger, faults,
                options.googleDelay);
    }

    private List<Clinic> clinics(SandboxOptions options, Geography geography) {
        return options.texasPlaces > 0
                ? TexasPlaces.of(options.seed, options.texasPlaces, geography, websites)
                : Neighbourhood.of(options, geography, websites);
    }

    /** A sandbox on free ports with everything at its default. */
    public static Sandbox start() {
        return with().start();
    }

    /** A sandbox to be described further before it starts. */
    public static SandboxOptions with() {
        return new SandboxOptions();
    }

    /** Where the geocoder and the legacy web service answer: for GOOGLE_MAPS_BASE_URL. */
    public URI googleBaseUrl() {
        return URI.create("http://127.0.0.1:" + google.port());
    }

    /** Where Places API (New) answers: for GOOGLE_PLACES_BASE_URL. */
    public URI placesNewBaseUrl() {
        return googleBaseUrl();
    }

    /** What a process needs in its environment to work in the sandbox. */
    public Map<String, String> environment() {
        return Map.of("GOOGLE_MAPS_API_KEY", KEY, "GOOGLE_MAPS_BASE_URL", googleBaseUrl().toString(),
                "GOOGLE_PLACES_BASE_URL", placesNewBaseUrl().toString(), "LEADS_ALLOW_PRIVATE_HOSTS", "true");
    }

    /** All clinics, the most prominent first. */
    public List<Clinic> clinics() {
        return places.all();
    }

    /** All clinics in the area that fit the words, however many Google would show. */
    public List<Clinic> matching(String query, Circle area) {
        return places.matching(query, area::contains).toList();
    }

    /** Those of them that have to become leads. */
    public List<Clinic> expectedLeads(String query, Circle area) {
        return matching(query, area).stream().filter(clinic -> clinic.fate() instanceof Lead).toList();
    }

    /** What has been asked of Google so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** What goes wrong at Google. */
    public Faults faults() {
        return faults;
    }

    /** Makes every page token that was handed out worthless, as time does. */
    public void expirePageTokens() {
        legacyTokens.forgetAll();
        newTokens.forgetAll();
    }

    /** The invented web. */
    public Websites websites() {
        return websites;
    }

    @Override
    public void close() {
        google.close();
        websites.close();
    }
}
