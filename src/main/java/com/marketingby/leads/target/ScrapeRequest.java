package com.marketingby.leads.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of one run; stored with it, and equal requests are the same run while it is unfinished.
 *
 * @param clientId whose leads they will be; null for the agency's own
 * @param userId who asked, as in {@code users}; null when nobody in particular
 * @param jobName the name of the job file; null for an ad-hoc run
 * @param places which of Google's services to ask
 * @param keepOutside whether businesses outside Texas are stored too
 * @param force whether websites are visited again although a visit of the last 24 hours is known
 * @param list the digest of a {@link TargetList} whose targets come after the others; null without one
 */
public record ScrapeRequest(ScrapeType type, List<Target> targets, @Nullable Integer clientId, @Nullable Integer userId,
        @Nullable String jobName, Limits limits, PlacesService places, boolean keepOutside, boolean force,
        @Nullable String list) {

    /** @throws IllegalArgumentException when there is no target */
    public ScrapeRequest {
        targets = List.copyOf(targets);
        if (targets.isEmpty() && list == null) {
            throw new IllegalArgumentException("a run needs at least one target");
        }
    }

    /** A request of the named targets alone. */
    public ScrapeRequest(ScrapeType type, List<Target> targets, @Nullable Integer clientId, @Nullable Integer userId,
            @Nullable String jobName, Limits limits, PlacesService places, boolean keepOutside, boolean force) {
        this(type, targets, clientId, userId, jobName, limits, places, keepOutside, force, null);
    }

    /** The named targets to work on: the first ones when the number of targets is limited. */
    public List<Target> targetsWithinLimit() {
        var most = limits.targets();
        return most == null ? targets : targets.subList(0, Math.min(most, targets.size()));
    }
}
