package com.marketingby.leads.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;

/** What a migration would do to a database, found without touching it. */
public record MigrationPlan(String database, List<String> pending, List<Move> moves, List<String> changes,
        List<String> obstacles, List<String> notes) {

    private static final String FORMS = """
            Until the last migration but one of the shared tables, INSERT and UPDATE work in the old form and in the contract's; after the
            old columns are dropped, only those in the contract's form.
            """;

    /**
     * Where the values of an old column or of duplicate rows go: {@code carried} into the new column, {@code equal} there already,
     * {@code archived} into legacy_values because the new column holds another value or has no room.
     */
    public record Move(String from, String to, long values, long carried, long equal, long archived) {
        String text() {
            return "%s -> %s: %,d values, of them %,d carried over, %,d equal already, %,d to legacy_values".formatted(
                    from, to,
                    values, carried, equal, archived);
        }
    }

    /** How many values leave the place where they are; more than none needs a backup. */
    @JsonProperty
    public long valuesMoved() {
        return moves.stream().mapToLong(Move::values).sum();
    }

    /** For a terminal. */
    public String text() {
        if (pending.isEmpty()) {
            return database + ": nothing to migrate\n";
        }
        return database + "\n" + list("Migrations to apply", pending)
                + list("Differences from the contract today", changes)
                + list("Values that move", moves.stream().map(Move::text).toList()) + list("In the way", obstacles)
                + list("To know", notes) + (moves.isEmpty() ? "" : "\n" + FORMS);
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty() ? ""
                : "\n" + title + "\n" + lines.stream().map("  %s\n"::formatted).collect(Collectors.joining());
    }
}
