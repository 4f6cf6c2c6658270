package com.marketingby.leads.sandbox;

import com.marketingby.leads.geo.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All places by prominence, so that a search stops when it has enough. */
final class PlaceIndex {
    private final List<Clinic> all;
    private final Map<Category, List<Clinic>> byCategory;
    private final Map<String, Clinic> byId;

    PlaceIndex(List<Clinic> clinics) {
        all = clinics.stream().sorted(Comparator.comparingInt(Clinic::prominence)).toList();
        byCategory = all.stream().collect(Collectors.groupingBy(Clinic::category));
        byId = all.stream().collect(Collectors.toMap(Clinic::placeId, Function.identity()));
    }

    Optional<Clinic> find(String placeId) {
        return Optional.ofNullable(byId.get(placeId));
    }

    List<Clinic> all() {
        return all;
    }

    /** The places that fit words such as {@code dentist} or a clinic's name, most prominent first. */
    Stream<Clinic> matching(String words, Predicate<Position> where) {
        var asked = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d']+", -1));
        return Category.named(asked).map(category -> byCategory.getOrDefault(category, List.of()).stream())
                .orElseGet(() -> all.stream().filter(clinic -> isNamed(clinic, asked)))
                .filter(clinic -> where.test(clinic.position()));
    }

    private static boolean isNamed(Clinic clinic, List<String> words) {
        var name = clinic.name().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(name::contains);
    }
}
