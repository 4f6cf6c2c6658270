package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the rules need of one website, small enough to be stored and judged again without fetching anything. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(Transport transport, List<PageEvidence> pages, List<UnreadPage> unread) {

    public Evidence(@Nullable Transport transport, @Nullable List<PageEvidence> pages,
            @Nullable List<UnreadPage> unread) {
        this.transport = transport == null ? Transport.UNKNOWN : transport;
        this.pages = pages == null ? List.of() : List.copyOf(pages);
        this.unread = unread == null ? List.of() : List.copyOf(unread);
    }

    /** Nothing was read: no website, or one that could not be visited. */
    public static Evidence none() {
        return new Evidence(Transport.UNKNOWN, List.of(), List.of());
    }
}
