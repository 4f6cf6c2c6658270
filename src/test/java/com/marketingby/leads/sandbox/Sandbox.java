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
    private final Google google;

    Sandbox(Options options) {
        var geography = new Geography();
        websites = new Websites(options.websitePort, options.hangingPort, options.siteDelay);
        places = new PlaceIndex(Neighbourhood.of(options.seed, options.hangingSites, geography, websites));
        var tokens = new PageTokens(InstantSource.system(), options.tokenDelay);
        google = new Google(options.googlePort, new LegacyService(places, new Geocoder(geography, places), tokens),
                ledger);
    }

    /** A sandbox on free ports with everything at its default. */
    public static Sandbox start() {
        return with().start();
    }

    /** A sandbox to be described further before it starts. */
    public static Options with() {
        return new Options();
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

    /** The invented web. */
    public Websites websites() {
        return websites;
    }

    @Override
    public void close() {
        google.close();
        websites.close();
    }

    /** What a sandbox is to be like. */
    public static final class Options {
        private long seed = 2026;
        private int googlePort;
        private int websitePort;
        private int hangingPort;
        private int hangingSites;
        private Duration siteDelay = Duration.ZERO;
        private Duration tokenDelay = Duration.ofSeconds(2);

        private Options() {}

        /** Other clinics. */
        public Options seed(long value) {
            seed = value;
            return this;
        }

        /** The same ports each time, so that the websites keep their addresses; 0 is any. */
        public Options ports(int google, int websites, int hanging) {
            googlePort = google;
            websitePort = websites;
            hangingPort = hanging;
            return this;
        }

        /** So many more dentists within five miles of Dallas whose sites hang. */
        public Options hangingSites(int number) {
            hangingSites = number;
            return this;
        }

        /** How long each page takes. */
        public Options siteDelay(Duration value) {
            siteDelay = value;
            return this;
        }

        /** How long a next_page_token of the legacy service is not valid yet. */
        public Options tokenDelay(Duration value) {
            tokenDelay = value;
            return this;
        }

        /** Opens the ports. */
        public Sandbox start() {
            return new Sandbox(this);
        }
    }
}
