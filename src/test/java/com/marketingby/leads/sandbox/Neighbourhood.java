package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Distance;
import com.marketingby.leads.geo.Position;
import com.marketingby.leads.sandbox.Clinic.Address;
import com.marketingby.leads.sandbox.Fate.Lead;
import com.marketingby.leads.sandbox.Fate.Reason;
import com.marketingby.leads.sandbox.Fate.Skipped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Clinics in and around Dallas, and on both sides of the state line, with all that happens in life. */
final class Neighbourhood {
    private static final Position DALLAS = new Position(32.7767, -96.7970);
    private static final List<Quirk> WITHIN_FIVE_MILES = List.of(Quirk.HANGS, Quirk.UNREACHABLE, Quirk.REFUSES,
            Quirk.ROBOTS_FORBID, Quirk.ROBOTS_BROKEN, Quirk.MOVED, Quirk.PARKED, Quirk.BROKEN_JSON_LD, Quirk.SPANISH,
            Quirk.EMAIL_IN_WORDS, Quirk.EMAIL_ENCODED, Quirk.EMAIL_IN_ENTITIES, Quirk.MICRODATA_ONLY,
            Quirk.MAILTO_FORM, Quirk.NO_LANG, Quirk.EMAIL_ON_CONTACT_PAGE, Quirk.EMAIL_ON_CONTACT_PAGE,
            Quirk.LONG_CRAWL_DELAY, Quirk.HUGE, Quirk.FACEBOOK, Quirk.FACEBOOK, Quirk.NO_WEBSITE, Quirk.NO_WEBSITE,
            Quirk.NO_WEBSITE, Quirk.NO_WEBSITE, Quirk.CLOSED_FOR_GOOD, Quirk.CLOSED_FOR_GOOD, Quirk.CLOSED_FOR_GOOD,
            Quirk.CLOSED_FOR_NOW);

    private final List<Clinic> clinics = new ArrayList<>();
    private final Inventor inventor;
    private final ClinicBuilder builder;
    private final Geography geography;
    private final Websites web;

    private Neighbourhood(Inventor inventor, Geography geography, Websites web) {
        this.inventor = inventor;
        this.builder = new ClinicBuilder(inventor, web);
        this.geography = geography;
        this.web = web;
    }

    /** The same clinics for the same seed, and as many more as asked for. */
    static List<Clinic> of(SandboxOptions options, Geography geography, Websites web) {
        var neighbourhood = new Neighbourhood(new Inventor(options.seed), geography, web);
        WITHIN_FIVE_MILES.forEach(quirk -> neighbourhood.found(Category.DENTIST, quirk, 0.2, 4.8));
        neighbourhood.found(44, Category.DENTIST, Quirk.NONE, 0.2, 4.8);
        neighbourhood.chain();
        neighbourhood.twins();
        neighbourhood.found(8, Category.DENTIST, Quirk.JUST_OUTSIDE, 5.1, 5.6);
        neighbourhood.found(40, Category.DENTIST, Quirk.NONE, 5.8, 11.8);
        for (var other : List.of(Category.DOCTOR, Category.PEDIATRICIAN, Category.CHIROPRACTOR,
                Category.VETERINARIAN)) {
            neighbourhood.found(12, other, Quirk.NONE, 0.2, 11.8);
        }
        neighbourhood.stateLine();
        neighbourhood.found(options.hangingSites, Category.DENTIST, Quirk.HANGS, 0.2, 4.8);
        neighbourhood.found(options.moreSites, Category.DENTIST, Quirk.NONE, 0.2, 4.8);
        return Collections.unmodifiableList(neighbourhood.clinics);
    }

    private void found(int number, Category category, Quirk quirk, double fromMiles, double toMiles) {
        for (var i = 0; i < number; i++) {
            found(category, quirk, fromMiles, toMiles);
        }
    }

    private void found(Category category, Quirk quirk, double fromMiles, double toMiles) {
        var position = somewhere(fromMiles, toMiles);
        clinics.add(builder.found(builder.profile(category, geography.nearest(position)), position, quirk));
    }

    private Position somewhere(double fromMiles, double toMiles) {
        var miles = Math
                .sqrt(fromMiles * fromMiles + inventor.fraction() * (toMiles * toMiles - fromMiles * fromMiles));
        return Geography.away(DALLAS, Distance.ofMiles(miles).metres(), inventor.fraction() * 2 * Math.PI);
    }

    /** Four offices under one name share a website; each has a page of its own there. */
    private void chain() {
        var positions = List.of(somewhere(0.5, 2), somewhere(2, 4), somewhere(2, 4.8), somewhere(6, 9));
        var brand = inventor.name(Category.DENTIST, "Texas");
        var offices = positions.stream().map(position -> office(brand, geography.nearest(position))).toList();
        var site = new ChainSite(brand, offices);
        var home = web.add(site);
        for (var i = 0; i < offices.size(); i++) {
            var office = offices.get(i);
            clinics.add(builder.listed(office, positions.get(i), home + ChainSite.path(i).substring(1), Quirk.CHAIN,
                    new Lead(brand, office.email())));
        }
    }

    private Profile office(String brand, District district) {
        var address = inventor.address(district);
        return new Profile(brand, Category.DENTIST, address, inventor.phone(district),
                "office" + address.number() + "@" + Inventor.domain(brand), inventor.person());
    }

    /** Places that Google lists twice: under the same telephone, and under the same roof with the same site. */
    private void twins() {
        var positions = List.of(somewhere(1, 4), somewhere(1, 4));
        var byPhone = builder.profile(Category.DENTIST, geography.nearest(positions.getFirst()));
        clinics.add(builder.found(byPhone, positions.getFirst(), Quirk.NONE));
        clinics.add(builder.listed(moved(byPhone), positions.getFirst(), null, Quirk.TWIN_BY_PHONE,
                new Skipped(Reason.SAME_AS_ANOTHER)));
        var byStreet = builder.profile(Category.DENTIST, geography.nearest(positions.getLast()));
        var practice = builder.found(byStreet, positions.getLast(), Quirk.NONE);
        clinics.add(practice);
        clinics.add(builder.listed(practitioner(byStreet), positions.getLast(), practice.website(),
                Quirk.TWIN_BY_STREET, new Skipped(Reason.SAME_AS_ANOTHER)));
    }

    private static Profile moved(Profile one) {
        var address = one.address();
        return new Profile(one.company(), one.category(),
                new Address("1" + address.street(), address.city(), address.state(), address.zip()), one.phone(),
                one.email(), one.person());
    }

    private Profile practitioner(Profile one) {
        return new Profile("Dr. " + one.person() + ", DDS", one.category(), one.address(),
                inventor.phone(geography.zip(one.address().zip()).orElseThrow()), one.email(), one.person());
    }

    private void stateLine() {
        for (var zip : List.of("75501", "71854", "75020", "74733")) {
            var district = geography.zip(zip).orElseThrow();
            var quirk = district.state().equals("TX") ? Quirk.NONE : Quirk.ACROSS_THE_STATE_LINE;
            for (var i = 0; i < 6; i++) {
                var position = inventor.near(district.centre(), district.spread().metres() / 3);
                clinics.add(builder.found(builder.profile(Category.DENTIST, district), position, quirk));
            }
        }
    }
}
