package com.marketingby.leads.place;

/** Google's places, by one of its two services; thread-safe. */
public interface Places {

    /** Which service this is. */
    GoogleService service();

    /** All that Google says of one place. */
    Answer<Place> details(Budget budget, String placeId);

    /** The id that Google now uses for a place, free of charge; {@code None} where the place is obsolete. */
    Answer<String> currentId(Budget budget, String placeId);

    /** The place as it is where all was asked for already, otherwise all that Google says of it. */
    default Answer<Place> describe(Budget budget, Place known) {
        return known.described() ? new Answer.Given<>(known) : details(budget, known.id());
    }
}
