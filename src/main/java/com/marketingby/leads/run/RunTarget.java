package com.marketingby.leads.run;

import com.marketingby.leads.target.Target;

/**
 * One target of a run, claimed by a worker.
 *
 * @param claim the token of the claim
 */
public record RunTarget(long id, long runId, int number, int claim, Target target) {}
