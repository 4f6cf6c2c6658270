package com.marketingby.leads.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a crowded cell of the smallest size type by type. */
final class TypeSplit {
    private final FreeSearch free;
    private final List<String> types;

    TypeSplit(FreeSearch free, List<String> types) {
        this.free = free;
        this.types = List.copyOf(types);
    }

    /**
     * The places of one type, without those of the types before it.
     *
     * @param type null for those that were seen without a type and have none of the types
     */
    record Part(@Nullable String type, Ids ids) {}

    /** Where no type is left to split by, and where places of no such type were seen, a part says that it is crowded. */
    Answer<List<Part>> split(Budget budget, SearchArea area, Cell cell, Ids seen) {
        if (cell.type() != null) {
            return new Answer.Given<>(List.of(new Part(cell.type(), seen)));
        }
        return next(budget, area, cell, seen, new ArrayList<>(), new HashSet<>());
    }

    private Answer<List<Part>> next(Budget budget, SearchArea area, Cell cell, Ids seen, List<Part> parts,
            Set<String> ids) {
        if (parts.size() == types.size()) {
            return new Answer.Given<>(withOthers(seen, parts, ids));
        }
        var type = types.get(parts.size());
        return free.ids(budget, area, cell.rectangle(), type).then(ofType -> {
            parts.add(new Part(type, new Ids(Wish.without(ofType.pages(), ids), ofType.crowded())));
            ids.addAll(ofType.all());
            return next(budget, area, cell, seen, parts, ids);
        });
    }

    private static List<Part> withOthers(Ids seen, List<Part> parts, Set<String> ids) {
        var others = Wish.without(seen.pages(), ids);
        var kept = new ArrayList<>(
                parts.stream().filter(part -> part.ids().count() > 0 || part.ids().crowded()).toList());
        if (others.stream().anyMatch(page -> !page.isEmpty())) {
            kept.add(new Part(null, new Ids(others, true)));
        }
        return kept;
    }
}
