package com.marketingby.leads.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The place ids of leads, which may be kept for good and are to be asked after when they are old. */
public final class PlaceIds {
    private static final String CONFIRMED = "place_id_confirmed";

    private final JdbcClient database;

    PlaceIds(JdbcClient database) {
        this.database = database;
    }

    /** A place id that nobody has asked after for long. */
    public record Aged(long lead, @Nullable Integer client, String placeId) {}

    /**
     * Leads whose place id was neither found nor confirmed since then, by id, the next ones after one.
     *
     * @param client whose leads; null for everybody's
     */
    public List<Aged> aged(@Nullable Integer client, Instant since, long after, int most) {
        return database.sql("""
                select l.id, l.client_id, l.google_place_id
                  from leads l
                 where l.id > :after and l.google_place_id is not null
                   and (cast(:client as integer) is null or l.client_id = :client)
                   and l.created_at < cast(:since as timestamptz) at time zone 'UTC'
                   and coalesce(l.scraping_metadata ->> :confirmed, '') < :since
                 order by l.id
                 limit :most
                """).param("client", client).param("since", since.toString()).param("after", after)
                .param("confirmed", CONFIRMED).param("most", most)
                .query((row, _) -> new Aged(row.getLong("id"), row.getObject("client_id", Integer.class),
                        row.getString("google_place_id")))
                .list();
    }

    /** Records the id that Google uses for the place now; the older one is kept beside it. */
    public void confirm(Aged aged, String now, Instant at) {
        database.sql("""
                update leads
                   set google_place_id = :now,
                       scraping_metadata = coalesce(scraping_metadata, '{}')
                           || jsonb_build_object(cast(:confirmed as text), cast(:at as text))
                           || case when google_place_id = :now then '{}'
                                   else jsonb_build_object('former_place_id', google_place_id) end
                 where id = :lead
                """).param("now", now).param("confirmed", CONFIRMED).param("at", at.toString())
                .param("lead", aged.lead()).update();
    }

    /** Records that Google knows the place no more: the id gives way, and is kept as the former one. */
    public void obsolete(Aged aged, Instant at) {
        database.sql("""
                update leads
                   set google_place_id = null,
                       scraping_metadata = coalesce(scraping_metadata, '{}')
                           || jsonb_build_object('former_place_id', google_place_id, 'place_obsolete', cast(:at as text))
                 where id = :lead
                """).param("at", at.toString()).param("lead", aged.lead()).update();
    }
}
