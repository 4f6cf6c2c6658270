package com.marketingby.leads.lead;

import com.marketingby.leads.compliance.Compliance;
import com.marketingby.leads.compliance.Evidence;
import com.marketingby.leads.compliance.LeadFacts;
import com.marketingby.leads.compliance.Residence;
import com.marketingby.leads.compliance.TexasVerdict;
import com.marketingby.leads.site.Outcome;
import com.marketingby.leads.site.SiteStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scores of leads, explained and given anew from the stored evidence; nothing is fetched. */
public final class Scores {
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final JsonMapper json;
    private final SiteStore sites;
    private final Compliance compliance = new Compliance();

    Scores(JdbcClient database, JsonMapper json, SiteStore sites) {
        this.database = database;
        this.json = json;
        this.sites = sites;
    }

    /** How many leads were looked at, and how many of them now say something else. */
    public record Rescored(int leads, int changed) {}

    private record Row(long id, String company, @Nullable String category, @Nullable String status, boolean checked,
            int score, @Nullable String issues, JsonNode metadata, @Nullable Long visit) {}

    /** What the current catalogue makes of one lead; empty where this worker did not score it, or its evidence is gone. */
    public Optional<ScoredLead> find(long lead) {
        return assessed(rows(lead, lead, null, 1)).stream().findFirst();
    }

    /**
     * Applies the current catalogue to all leads that this worker scored, and writes what differs.
     *
     * @param client whose leads; null for everybody's
     * @param changed is told of each lead that is written, with what stood there before
     */
    public Rescored rescore(@Nullable Integer client, Consumer<ScoredLead> changed) {
        var leads = 0;
        var written = 0;
        var rows = rows(0, Long.MAX_VALUE, client, AT_ONCE);
        while (!rows.isEmpty()) {
            var assessed = assessed(rows);
            var stale = assessed.stream().filter(lead -> !lead.current()).toList();
            replace(stale);
            stale.forEach(changed);
            leads += assessed.size();
            written += stale.size();
            rows = rows(rows.getLast().id() + 1, Long.MAX_VALUE, client, AT_ONCE);
        }
        return new Rescored(leads, written);
    }

    private List<Row> rows(long from, long until, @Nullable Integer client, int most) {
        return database.sql("""
                select l.id, l.company, l.industry_category, l.compliance_status, l.compliance_checked, l.compliance_score,
                       l.compliance_issues, l.scraping_metadata,
                       (select v.id
                          from site_visits v
                         where v.site = l.scraping_metadata #>> '{visit,site}' and v.evidence is not null
                         order by v.visited_at = cast(l.scraping_metadata #>> '{visit,at}' as timestamptz) desc,
                                  v.visited_at desc
                         limit 1) as visit
                  from leads l
                 where l.id between :from and :until and l.scraping_metadata #>> '{compliance,catalogue}' is not null
                   and (cast(:client as integer) is null or l.client_id = :client)
                 order by l.id
                 limit :most
                """).param("from", from).param("until", until).param("client", client).param("most", most)
                .query(this::row).list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var visit = row.getLong("visit");
        return new Row(row.getLong("id"), row.getString("company"), row.getString("industry_category"),
                row.getString("compliance_status"), row.getBoolean("compliance_checked"),
                row.getInt("compliance_score"), row.getString("compliance_issues"),
                json.readTree(row.getString("scraping_metadata")), visit == 0 ? null : visit);
    }

    private List<ScoredLead> assessed(List<Row> rows) {
        var visits = sites.read(rows.stream().map(Row::visit).filter(Objects::nonNull).collect(Collectors.toSet()));
        var leads = new ArrayList<ScoredLead>();
        for (var row : rows) {
            var visit = row.visit() == null ? null : visits.get(row.visit());
            if (visit != null && visit.evidence() != null) {
                leads.add(assessed(row, visit.evidence(), visit.visitedAt()));
            } else if (nothingWasRead(row.metadata())) {
                leads.add(assessed(row, Evidence.none(), lookedAt(row.metadata())));
            }
        }
        return leads;
    }

    /** Else its evidence was there once, and a score without it would be another one. */
    private static boolean nothingWasRead(JsonNode metadata) {
        return !metadata.path("visit").path("outcome").asString("").equals(Outcome.READ.text())
                && (metadata.path("visit").has("at") || metadata.path("places").has("at"));
    }

    private static Instant lookedAt(JsonNode metadata) {
        return Instant.parse(metadata.path(metadata.has("visit") ? "visit" : "places").path("at").asString());
    }

    private ScoredLead assessed(Row row, Evidence evidence, Instant at) {
        var assessment = compliance.assess(evidence, facts(row), at);
        var outcomes = new HashMap<String, String>();
        row.metadata().path("compliance").path("outcomes").properties()
                .forEach(outcome -> outcomes.put(outcome.getKey(), outcome.getValue().asString()));
        return new ScoredLead(row.id(), row.company(), row.status(), row.checked(), row.score(), row.issues(),
                outcomes, assessment);
    }

    private static LeadFacts facts(Row row) {
        var texas = row.metadata().path("texas");
        var verdict = texas.isMissingNode() ? TexasVerdict.unknown()
                : new TexasVerdict(Residence.valueOf(texas.path("verdict").asString()), texts(texas.path("reasons")));
        return new LeadFacts(texts(row.metadata().path("places").path("types")), row.category(), verdict);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private void replace(List<ScoredLead> stale) {
        database.sql("""
                update leads l
                   set compliance_status = n.status, compliance_checked = n.checked, compliance_score = n.score,
                       compliance_issues = n.issues, updated_at = current_timestamp,
                       scraping_metadata = jsonb_set(l.scraping_metadata, '{compliance}', n.metadata)
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as n (id bigint, status text, checked boolean, score integer, issues text, metadata jsonb)
                 where l.id = n.id
                """).param("rows", json.writeValueAsString(stale.stream().map(Scores::columns).toList())).update();
    }

    private static Map<String, Object> columns(ScoredLead lead) {
        var assessment = lead.assessment();
        return Map.of("id", lead.id(), "status", assessment.status(), "checked", assessment.checked(), "score",
                assessment.score(), "issues", assessment.issues(), "metadata", Metadata.compliance(assessment));
    }
}
