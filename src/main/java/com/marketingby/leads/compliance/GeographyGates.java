package com.marketingby.leads.compliance;

import static com.marketingby.leads.compliance.Basis.Read.SUMMARY;
import static com.marketingby.leads.compliance.Basis.Read.WORDING;
import static com.marketingby.leads.compliance.Duty.gate;

import java.util.List;

/** The gates of group A: whether a business is in Texas, so that it may be scored by Texas rules. */
final class GeographyGates {
    private static final String EVERY = "every business";

    static final List<Duty> ALL = List.of(
            gate("GEO-STATE", EVERY,
                    "the state in the address of Places, or of the website where Places gave none; strong")
                    .restsOnOurPolicy()
                    .says("The address names another state.", "Check the address; Texas rules are not applied."),
            gate("GEO-ZIP", EVERY, "the state of the ZIP; strong, except for the ZIPs that cross the state line")
                    .restsOn("three public lists of ZIPs that agree; ZIP areas of the 2020 census that cross the line",
                            WORDING,
                            "zip-state, GeoNames, zipcodes")
                    .says("The ZIP lies in another state, or on both sides of the line.", "Check the address."),
            gate("GEO-POINT", EVERY,
                    "the position inside or outside the outline of Texas; within 1 km of the line it decides nothing")
                    .restsOn("the outline of Texas by the Census Bureau, 2017", WORDING, "us-atlas 3.0.1")
                    .says("The position is outside Texas or within 1 km of its line.",
                            "Check the address; a clear one outranks the position."),
            gate("GEO-PHONE", EVERY, "one of the 29 area codes of Texas; weak, noted only")
                    .restsOn("area codes of libphonenumber; 621 from news of the Public Utility Commission", SUMMARY,
                            "libphonenumber 9.0.43")
                    .says("The telephone is toll-free or has an area code of elsewhere.",
                            "None: many practices have such a number."),
            gate("GEO-VERDICT", EVERY, "all signs together: IN_TEXAS, OUTSIDE, CONFLICT, BORDER or UNKNOWN")
                    .restsOnOurPolicy()
                    .says("Not scored, for the business is not clearly in Texas; OUTSIDE is skipped unless --keep-outside is given.",
                            "Settle where the business is before anything is said of it."));

    private GeographyGates() {}
}
