package com.marketingby.leads.place;

/** Which of Google's two Places services is asked. */
public enum GoogleService {
    /** Places API (New), over REST. */
    NEW("Places API (New)", "legacy"),
    /** The older Places web service. */
    LEGACY("Places API", "new");

    private final String title;
    private final String alternative;

    GoogleService(String title, String alternative) {
        this.title = title;
        this.alternative = alternative;
    }

    String whatToDo() {
        return "enable '" + title + "' for the project of this key in the Google Cloud console, or run with --places "
                + alternative;
    }
}
