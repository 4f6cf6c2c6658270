package com.marketingby.leads.place;

/** Google's services as this process uses them: by one key, and at one call rate. */
public final class Google {
    private final Places current;
    private final Places legacy;
    private final Geocoder geocoder;

    Google(Places current, Places legacy, Geocoder geocoder) {
        this.current = current;
        this.legacy = legacy;
        this.geocoder = geocoder;
    }

    /** The places of one of the two services. */
    public Places places(GoogleService service) {
        return switch (service) {
            case NEW -> current;
            case LEGACY -> legacy;
        };
    }

    /** Where addresses lie. */
    public Geocoder geocoder() {
        return geocoder;
    }
}
