package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import java.util.ArrayList;
import java.util.List;

/** Many places without websites, spread over Texas and its edges as people are. */
final class TexasPlaces {
    private static final double IN_THE_COUNTRY = 0.06;
    private static final double COUNTRY_SPREAD = 5;

    private final Inventor inventor;
    private final ClinicBuilder builder;
    private final Geography geography;
    private final int people;
    private final int share;

    private TexasPlaces(Inventor inventor, Geography geography, Websites web) {
        this.inventor = inventor;
        this.builder = new ClinicBuilder(inventor, web);
        this.geography = geography;
        people = geography.districts().stream().mapToInt(District::thousands).sum();
        share = List.of(Category.values()).stream().mapToInt(category -> category.share).sum();
    }

    /** So many places, the same ones for the same seed. */
    static List<Clinic> of(long seed, int number, Geography geography, Websites web) {
        var texas = new TexasPlaces(new Inventor(~seed), geography, web);
        var places = new ArrayList<Clinic>(number);
        while (places.size() < number) {
            places.add(texas.found(texas.district(), texas.category()));
        }
        return places;
    }

    private Clinic found(District district, Category category) {
        var quirk = inventor.below(50) == 0 ? Quirk.CLOSED_FOR_GOOD : Quirk.NO_WEBSITE;
        var name = inventor.name(category, district.city());
        var profile = new Profile(name, category, inventor.address(district), inventor.phone(district), "", "");
        return builder.listed(profile, position(district), null, quirk, ClinicBuilder.fate(profile, quirk, null));
    }

    private Position position(District district) {
        var wide = !isAtABorder(district) && inventor.fraction() < IN_THE_COUNTRY;
        return inventor.near(district.centre(), district.spread().metres() * (wide ? COUNTRY_SPREAD : 1));
    }

    /** Where a wide spread would put addresses of one state into another, or into Mexico. */
    private static boolean isAtABorder(District district) {
        return List.of("799", "785", "780", "788", "755", "718", "747", "776").stream()
                .anyMatch(district.zip()::startsWith);
    }

    private District district() {
        var drawn = inventor.below(people);
        for (var district : geography.districts()) {
            drawn -= district.thousands();
            if (drawn < 0) {
                return district;
            }
        }
        throw new IllegalStateException("more people than districts hold");
    }

    private Category category() {
        var drawn = inventor.below(share);
        for (var category : Category.values()) {
            drawn -= category.share;
            if (drawn < 0) {
                return category;
            }
        }
        throw new IllegalStateException("more shares than categories hold");
    }
}
