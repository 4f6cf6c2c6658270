package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Clinic.Status;
import com.marketingby.leads.sandbox.Fate.Lead;
import com.marketingby.leads.sandbox.Fate.Reason;
import com.marketingby.leads.sandbox.Fate.Skipped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Founds one clinic after another, opens their websites and says what is to become of them. */
final class ClinicBuilder {
    private static final List<Style> TURNS = List.of(Style.CLASSIC, Style.MODERN, Style.BUILDER);
    private final Inventor inventor;
    private final Websites web;
    private int founded;
    private int hanging;

    ClinicBuilder(Inventor inventor, Websites web) {
        this.inventor = inventor;
        this.web = web;
    }

    Profile profile(Category category, District district) {
        var company = inventor.name(category, district.city());
        return new Profile(company, category, inventor.address(district), inventor.phone(district),
                inventor.email(company), inventor.person());
    }

    Clinic found(Profile profile, Position position, Quirk quirk) {
        return listed(profile, position, website(profile, position, quirk), quirk, fate(profile, quirk));
    }

    Clinic listed(Profile profile, Position position, @Nullable String website, Quirk quirk, Fate fate) {
        return new Clinic(inventor.placeId(), profile.company(), profile.category(), profile.address(), position,
                profile.phone(), website, status(quirk), (30 + inventor.below(21)) / 10.0, 1 + inventor.below(400),
                quirk,
                fate);
    }

    /** Opens a site of the next style in turn. */
    String open(Profile profile, Position position, Quirk quirk) {
        var style = quirk == Quirk.SPANISH ? Style.SPANISH : TURNS.get(founded++ % TURNS.size());
        return web.add(new ClinicSite(profile, position, style, quirk));
    }

    private @Nullable String website(Profile profile, Position position, Quirk quirk) {
        return switch (quirk) {
            case NO_WEBSITE -> null;
            case FACEBOOK -> "https://www.facebook.com/" + profile.domain().replace(".example", "");
            case HANGS -> web.addHanging(hanging++);
            case UNREACHABLE -> Websites.unreachable();
            case MOVED -> web.add(new MovedSite(open(profile, position, Quirk.NONE)));
            default -> open(profile, position, quirk);
        };
    }

    private static Status status(Quirk quirk) {
        return switch (quirk) {
            case CLOSED_FOR_GOOD -> Status.CLOSED_PERMANENTLY;
            case CLOSED_FOR_NOW -> Status.CLOSED_TEMPORARILY;
            default -> Status.OPERATIONAL;
        };
    }

    private static Fate fate(Profile profile, Quirk quirk) {
        return fate(profile, quirk, quirk.leavesNothingToRead() ? null : profile.email());
    }

    static Fate fate(Profile profile, Quirk quirk, @Nullable String email) {
        if (quirk == Quirk.CLOSED_FOR_GOOD) {
            return new Skipped(Reason.CLOSED_FOR_GOOD);
        }
        return profile.address().state().equals("TX")
                ? new Lead(profile.company(), email)
                : new Skipped(Reason.NOT_IN_TEXAS);
    }
}
