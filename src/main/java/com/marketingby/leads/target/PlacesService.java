package com.marketingby.leads.target;

/** Which of Google's two Places services a run asks. */
public enum PlacesService {
    /** Places API (New), over REST. */
    NEW,
    /** The Places web service that existing projects go on using. */
    LEGACY
}
