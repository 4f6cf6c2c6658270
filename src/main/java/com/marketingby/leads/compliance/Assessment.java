package com.marketingby.leads.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one business against the catalogue: score, range and coverage in percent, and every finding, gravest first.
 *
 * @param checked whether the score means anything; a score that was not given is 0
 * @param low what the score would be if all that is unknown failed, {@code high} if it passed
 * @param status the text for {@code compliance_status}
 * @param issues the text for {@code compliance_issues}
 * @param notScored why no score was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assessment(boolean checked, int score, int low, int high, int coverage, String status, String issues,
        List<Finding> findings, String catalogue, Instant at, List<Applicability> applicability,
        List<String> pagesRead, @Nullable String notScored) {
    /** The status before a business is assessed. */
    public static final String PENDING = "pending";

    public Assessment {
        findings = List.copyOf(findings);
        applicability = List.copyOf(applicability);
        pagesRead = List.copyOf(pagesRead);
    }

    Assessment withIssues(String text) {
        return new Assessment(checked, score, low, high, coverage, status, text, findings, catalogue, at, applicability,
                pagesRead, notScored);
    }
}
