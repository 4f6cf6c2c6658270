package com.marketingby.leads.sandbox;

import java.time.Duration;

/** What a sandbox is to be like. */
public final class SandboxOptions {
    long seed = 2026;
    int googlePort;
    int websitePort;
    int hangingPort;
    int hangingSites;
    int moreSites;
    int texasPlaces;
    Duration siteDelay = Duration.ZERO;
    Duration googleDelay = Duration.ZERO;
    Duration tokenDelay = Duration.ofSeconds(2);

    SandboxOptions() {}

    /** Other clinics. */
    public SandboxOptions seed(long value) {
        seed = value;
        return this;
    }

    /** The same ports each time, so that the websites keep their addresses; 0 is any. */
    public SandboxOptions ports(int google, int websites, int hanging) {
        googlePort = google;
        websitePort = websites;
        hangingPort = hanging;
        return this;
    }

    /** So many more dentists within five miles of Dallas whose sites hang. */
    public SandboxOptions hangingSites(int number) {
        hangingSites = number;
        return this;
    }

    /** So many more dentists within five miles of Dallas, with nothing odd about them. */
    public SandboxOptions moreSites(int number) {
        moreSites = number;
        return this;
    }

    /** So many places all over Texas, of all categories and without websites, in the place of the clinics around Dallas. */
    public SandboxOptions texasPlaces(int number) {
        texasPlaces = number;
        return this;
    }

    /** How long each page takes. */
    public SandboxOptions siteDelay(Duration value) {
        siteDelay = value;
        return this;
    }

    /** How long each answer of Google takes. */
    public SandboxOptions googleDelay(Duration value) {
        googleDelay = value;
        return this;
    }

    /** How long a next_page_token of the legacy service is not valid yet. */
    public SandboxOptions tokenDelay(Duration value) {
        tokenDelay = value;
        return this;
    }

    /** Opens the ports. */
    public Sandbox start() {
        return new Sandbox(this);
    }
}
