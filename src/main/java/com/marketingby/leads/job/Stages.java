package com.marketingby.leads.job;

import com.marketingby.leads.candidate.Candidate;
import com.marketingby.leads.candidate.CandidateStore;
import com.marketingby.leads.lead.LeadStore;
import com.marketingby.leads.lead.Qualifier;
import com.marketingby.leads.lead.Suppressions;
import com.marketingby.leads.place.AreaSearch;
import com.marketingby.leads.place.CellLedger;
import com.marketingby.leads.place.Google;
import com.marketingby.leads.run.Outage;
import com.marketingby.leads.run.RunSettings;
import com.marketingby.leads.run.RunTargets;
import com.marketingby.leads.run.Spending;
import com.marketingby.leads.site.SiteClaim;
import com.marketingby.leads.site.SiteSettings;
import com.marketingby.leads.site.SiteStore;
import com.marketingby.leads.site.SiteVisitor;
import com.marketingby.leads.site.VisitResult;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the stages of a shift from the parts that all shifts share. */
final class Stages {
    private final RunTargets targets;
    private final RunSettings runSettings;
    private final Spending spending;
    private final CandidateStore candidates;
    private final Google google;
    private final AreaSearch search;
    private final CellLedger ledger;
    private final SiteStore sites;
    private final SiteVisitor visit;
    private final SiteSettings siteSettings;
    private final LeadStore leads;
    private final Websites websites;
    private final Suppressions suppressions;

    Stages(RunTargets targets, RunSettings runSettings, Spending spending, CandidateStore candidates, Google google,
            AreaSearch search, CellLedger ledger, SiteStore sites, SiteVisitor visit, SiteSettings siteSettings,
            LeadStore leads, Suppressions suppressions) {
        this.targets = targets;
        this.runSettings = runSettings;
        this.spending = spending;
        this.candidates = candidates;
        this.google = google;
        this.search = search;
        this.ledger = ledger;
        this.sites = sites;
        this.visit = visit;
        this.siteSettings = siteSettings;
        this.leads = leads;
        this.suppressions = suppressions;
        this.websites = new Websites(sites);
    }

    Stage<Discovery.Task, Discovery.Result> discovery(Shift shift) {
        var client = shift.run().request().clientId();
        return new Discovery(shift, targets, candidates, websites,
                new Whereabouts(google.geocoder()::find, runSettings),
                search, ledger, spending,
                placeIds -> leads.knownPlaces(client, placeIds));
    }

    Stage<Candidate, Description.Result> description(Shift shift) {
        return new Description(shift, candidates, leads, websites,
                google.places(Whereabouts.service(shift.run().request())), spending,
                suppressions);
    }

    Stage<SiteClaim, VisitResult> visits(Shift shift) {
        return new Visits(shift, siteSettings.window(), candidates, sites, visit, suppressions);
    }

    Qualification qualification(Shift shift, int chunk, PlatformTransactionManager transactions, Outage outage,
            Progress progress) {
        return new Qualification(shift, chunk, candidates, sites, new Qualifier(), leads, transactions,
                outage, progress);
    }
}
