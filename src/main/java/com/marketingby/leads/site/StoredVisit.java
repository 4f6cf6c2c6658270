package com.marketingby.leads.site;

import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.contact.Contacts;
import com.marketingby.leads.page.SiteKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A visit as its row of {@code site_visits} has it: reading its JSON takes longer than fetching it, and may be done by many threads. */
record StoredVisit(long id, String site, Instant visitedAt, String outcome, @Nullable String reason, String pages,
        @Nullable String contacts, @Nullable String evidence) {

    static StoredVisit of(ResultSet row, int number) throws SQLException {
        return new StoredVisit(row.getLong("id"), row.getString("site"),
                row.getObject("visited_at", OffsetDateTime.class).toInstant(), row.getString("outcome"),
                row.getString("reason"), row.getString("pages"), row.getString("contacts"), row.getString("evidence"));
    }

    SiteKnowledge knowledge(VisitJson json) {
        return new SiteKnowledge(id, new SiteKey(site), visitedAt, Outcome.of(outcome), reason, json.pages(pages),
                json.read(contacts, Contacts.class), json.read(evidence, Evidence.class));
    }
}
