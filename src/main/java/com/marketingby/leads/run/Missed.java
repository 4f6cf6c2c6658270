package com.marketingby.leads.run;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Windows in a row in which a scheduled job had no run.
 *
 * @param client null for the agency's own
 * @param windows the oldest first, at least one
 */
public record Missed(String job, @Nullable Integer client, List<Window> windows) {
    private static final int NAMED = 5;

    /** For people. */
    @Override
    public String toString() {
        var named = windows.stream().limit(NAMED).map(Window::toString).collect(Collectors.joining(", "));
        return "job '%s'%s had no run in %s %s%s".formatted(job, client == null ? "" : " of client " + client,
                windows.size() == 1 ? "the window" : windows.size() + " windows:", named,
                windows.size() > NAMED ? ", … " + windows.getLast() : "");
    }
}
