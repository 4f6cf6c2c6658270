package com.marketingby.leads.lead;

import com.marketingby.leads.compliance.Assessment;
import com.marketingby.leads.compliance.Changes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lead that this worker scored: what stands in its row, and what the current catalogue makes of the stored evidence.
 *
 * @param issues the stored {@code compliance_issues}
 * @param outcomes the stored outcomes by rule
 */
public record ScoredLead(long id, String company, @Nullable String status, boolean checked, int score,
        @Nullable String issues, Map<String, String> outcomes, Assessment assessment) {

    /** Whether the row says what the current catalogue says. */
    public boolean current() {
        return assessment.issues().equals(issues) && assessment.status().equals(status)
                && assessment.checked() == checked && assessment.score() == score;
    }

    /** What the current catalogue changes. */
    public Changes changes() {
        var head = issues == null ? "not scored" : issues.lines().findFirst().orElse("not scored");
        return Changes.since(head, outcomes, assessment);
    }
}
