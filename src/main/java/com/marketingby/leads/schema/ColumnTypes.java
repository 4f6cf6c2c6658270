package com.marketingby.leads.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which columns of existing shared tables are of another type than the contract's, and what becomes of them. */
final class ColumnTypes {
    private static final Pattern VARYING = Pattern.compile("character varying\\((\\d+)\\)");
    private static final Set<String> SUPPORTING = Set.of("subscription_plans", "client_subscriptions",
            "onboarding_records",
            "service_agreements", "platform_access_tracking");

    private final List<String> widened = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ColumnTypes(Catalogue contract, Catalogue found) {
        var expectation = new Contract();
        contract.tables().forEach((name, wanted) -> {
            var there = found.tables().get(name);
            if (there != null && !SUPPORTING.contains(name)) {
                wanted.columns().forEach((column, type) -> {
                    var other = there.columns().get(column);
                    if (other != null && expectation.requires(name, there, column)
                            && !other.type().equals(type.type())) {
                        sort(name + "." + column, type.type(), other.type());
                    }
                });
            }
        });
    }

    /** As {@code table.column}. */
    List<String> widened() {
        return widened;
    }

    List<String> obstacles() {
        return obstacles;
    }

    List<String> notes() {
        return notes;
    }

    private void sort(String column, String wanted, String found) {
        if (isWider(found, wanted)) {
            widened.add(column);
        } else if (isWider(wanted, found)) {
            notes.add("%s is %s, wider than the contract's %s, and stays so".formatted(column, found, wanted));
        } else {
            obstacles.add("%s is %s and would have to be rewritten as %s".formatted(column, found, wanted));
        }
    }

    /** Whether every value of the first type is one of the second; the migration of the columns decides likewise. */
    private static boolean isWider(String narrow, String wide) {
        var narrowWidth = VARYING.matcher(narrow);
        var wideWidth = VARYING.matcher(wide);
        if (narrowWidth.matches() && wideWidth.matches()) {
            return Integer.parseInt(narrowWidth.group(1)) < Integer.parseInt(wideWidth.group(1));
        }
        return (narrow.startsWith("character varying") && wide.equals("text"))
                || (narrow.startsWith("numeric(") && wide.equals("numeric"));
    }
}
